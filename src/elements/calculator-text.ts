import type { Applied, Rule } from '../rules/rule.ts';
import type { ResultView } from './calculator-result.ts';
import type { Speech } from './calculator-words.ts';

interface Circumstances {
  /** What was given, as lines `name: value`. */
  readonly given: readonly string[];
  /** The address that opens the calculator with these inputs. */
  readonly url: string;
}

/** A result as text, to be pasted elsewhere: never without what the texts are worth. */
export function resultText(
  speech: Speech,
  view: ResultView,
  rule: Rule,
  { outcome }: Applied,
  { given, url }: Circumstances,
): string {
  const { title, force, say, rules, places } = speech.words;
  const provisions = rules[rule.name]?.provisions ?? [];
  const warnings = view.warnings(outcome);
  return [
    title,
    rules[rule.name]?.title ?? rule.name,
    ...(given.length === 0 ? [] : ['', `${say.given}:`, ...given]),
    '',
    `${say.outcome}:`,
    ...view.lines(outcome),
    ...(warnings.length === 0 ? [] : ['', ...warnings]),
    '',
    `${say.restsOn}: ${provisions.map((address) => `${places[address]?.name ?? address} (${address})`).join('; ')}`,
    '',
    ...force,
    say.notAdvice,
    url,
  ].join('\n');
}
