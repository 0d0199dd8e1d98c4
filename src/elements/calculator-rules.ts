import type { Calculator } from '../rules/calculator.ts';
import type { Rule } from '../rules/rule.ts';

/** Each calculator is a file of its own: a page loads no other's code. */
const loaders: Readonly<Record<string, () => Promise<Calculator>>> = {
  c01: async () => (await import('../rules/kz/c01-acquaintance.ts')).c01,
  c02: async () => (await import('../rules/kz/c02-gifts.ts')).c02,
  c03: async () => (await import('../rules/kz/c03-conduct.ts')).c03,
  c04: async () => (await import('../rules/kz/c04-order-dates.ts')).c04,
  c05: async () => (await import('../rules/ua/c05-scope.ts')).c05,
  c06: async () => (await import('../rules/ua/c06-council.ts')).c06,
  c07: async () => (await import('../rules/ua/c07-posts.ts')).c07,
  c08: async () => (await import('../rules/ua/c08-entry.ts')).c08,
  c09: async () => (await import('../rules/ua/c09-vacancy.ts')).c09,
  c10: async () => (await import('../rules/ua/c10-competition.ts')).c10,
  c11: async () => (await import('../rules/ua/c11-appeals.ts')).c11,
  c12: async () => (await import('../rules/ua/c12-oath-probation.ts')).c12,
  c13: async () => (await import('../rules/ua/c13-ranks.ts')).c13,
  c14: async () => (await import('../rules/ua/c14-evaluation.ts')).c14,
  c15: async () => (await import('../rules/ua/c15-moves.ts')).c15,
  c16: async () => (await import('../rules/ua/c16-training.ts')).c16,
  c17: async () => (await import('../rules/ua/c17-dismissal.ts')).c17,
  c18: async () => (await import('../rules/ua/c18-leaving.ts')).c18,
  c19: async () => (await import('../rules/ua/c19-orders-politics.ts')).c19,
  c20: async () => (await import('../rules/ua/c20-nepotism.ts')).c20,
  c21: async () => (await import('../rules/ua/c21-other-work.ts')).c21,
  c22: async () => (await import('../rules/ua/c22-declarations.ts')).c22,
  c23: async () => (await import('../rules/ua/c23-age-limit.ts')).c23,
  c24: async () => (await import('../rules/ua/c24-applications.ts')).c24,
  c25: async () => (await import('../rules/ua/c25-pay.ts')).c25,
  c26: async () => (await import('../rules/ua/c26-discipline.ts')).c26,
  c27: async () => (await import('../rules/ua/c27-time-leave.ts')).c27,
  c28: async () => (await import('../rules/ua/c28-pension.ts')).c28,
  c29: async () => (await import('../rules/ua/c29-transition.ts')).c29,
  c30: async () => (await import('../rules/ua/c30-authority.ts')).c30,
};

/** A rule of a calculator, loaded when it is first asked for; undefined where there is none of that name. */
export async function loadRule(calculator: string, name: string): Promise<Rule | undefined> {
  const loaded = await loaders[calculator]?.();
  return loaded?.rules.find((rule) => rule.name === name);
}
