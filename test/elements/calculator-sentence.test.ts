import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/components/calculators/words.ts';
import { sentenceOf } from '../../src/elements/calculator-sentence.ts';
import { Speech } from '../../src/elements/calculator-words.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { calculators } from '../../src/rules/registry.ts';

/** The sentence of the step that gives `name`, in one language. */
function said(ui: Locale, ruleName: string, input: unknown, name: string): string {
  const calculator = calculators.find(({ rules }) => rules.some((each) => each.name === ruleName));
  const rule = calculator?.rules.find((each) => each.name === ruleName);
  const result = rule?.run(input);
  if (calculator === undefined || result === undefined || 'error' in result) throw new Error(ruleName);
  const step = result.steps.find(({ gives }) => gives === name);
  if (step === undefined) throw new Error(`no step ${name}`);
  const speech = new Speech(wordsFor(ui, calculator));
  const text = (field: string, value: Parameters<Speech['text']>[2]) => speech.text(ruleName, field, value);
  return sentenceOf(step, ruleName, speech, text).replace(/[\u00a0\u202f]/gu, ' ');
}

const inAll = (rule: string, input: unknown, name: string) =>
  locales.map((ui) => said(ui, rule, input, name));

describe('the sentence of a step', () => {
  test('says of each obstacle whether it is there', () => {
    const input = { category: 'V', ground: 'health', inWriting: true, medicalConclusion: false };
    expect(inAll('ua-resignation-ground', input, 'failing')).toEqual([
      'проверить всё, что может мешать: не категория А — да; заявление не письменное — нет; нет медицинского заключения — да',
      'check everything that could stand in the way: not category А – yes; not in writing – no; no medical opinion – yes',
      'перевірити все, що може завадити: не категорія А — так; заява не письмова — ні; немає медичного висновку — так',
    ]);
  });

  test('says of each part of a document whether it is there', () => {
    const input = { hasDate: true, hasGrounds: false, hasAppealTerm: true, hasAppealProcedure: true };
    expect(inAll('ua-termination-order-check', input, 'missing')).toEqual([
      'проверить, всё ли есть: день прекращения службы — есть; основания увольнения — нет; срок обжалования — есть; порядок обжалования — есть',
      'check that everything is there: day the service ends – there; grounds of dismissal – not there; term of appeal – there; procedure of appeal – there',
      'перевірити, чи все є: день припинення служби — є; підстави звільнення — немає; строк оскарження — є; порядок оскарження — є',
    ]);
  });

  test('compares days by before and after, numbers by less and more', () => {
    const limitation = { offenceDate: '2025-03-03', on: '2027-03-04' };
    expect(inAll('ua-discipline-limitation', limitation, 'barred')).toEqual([
      'сравнить. На дату — четверг, 4 марта 2027 г.; позже: Последний день — среда, 3 марта 2027 г.',
      expect.stringMatching(/^compare\. .*; later than: Last day – Wednesday/u),
      'порівняти. На дату — четвер, 4 березня 2027 р.; пізніше: Останній день — середа, 3 березня 2027 р.',
    ]);
    expect(said('en', 'ua-discipline-commission-size', { members: 3 }, 'ok')).toBe(
      'compare. Number of members – 3 persons; at least: Smallest number of members – 3',
    );
  });

  test('tells how a number was rounded, and leaves out empty lists', () => {
    const pay = { salary: 333333, stepPercent: 7 };
    expect(said('en', 'ua-rank-pay-step', pay, 'raise')).toMatch(/\(a half is rounded up\)$/u);
    const days = { start: '2025-08-22', days: 1, calendar: { holidays: [], workingDays: ['2025-08-23'] } };
    expect(said('en', 'conv-add-working-days', days, 'due')).not.toContain('Days off');
  });
});
