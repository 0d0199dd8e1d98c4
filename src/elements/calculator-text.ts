import type { Applied } from '../rules/rule.ts';
import type { Value } from '../rules/step.ts';
import type { ResultView } from './calculator-result.ts';

/**
 * A result as text, to be pasted elsewhere: never without what the texts are worth. `url` opens it again; `quoted` are
 * further lines with words of the text.
 */
export function resultText(
  view: ResultView,
  input: Readonly<Record<string, unknown>>,
  applied: Applied,
  url: string,
  quoted: readonly string[] = [],
): string {
  const { speech, rule } = view;
  const { title, force, say, rules, places } = speech.words;
  const provisions = rules[rule.name]?.provisions ?? [];
  const given = Object.entries(input).map(
    ([name, value]) => `${speech.name(rule.name, name)}: ${speech.text(rule.name, name, plain(value))}`,
  );
  const warnings = view.warnings(applied);
  return [
    title,
    rules[rule.name]?.title ?? rule.name,
    ...(given.length === 0 ? [] : ['', `${say.given}:`, ...given]),
    '',
    `${say.outcome}:`,
    ...view.lines(applied.outcome),
    ...(warnings.length === 0 ? [] : ['', ...warnings]),
    '',
    `${say.restsOn}: ${provisions.map((address) => `${places[address]?.name ?? address} (${address})`).join('; ')}`,
    ...quoted,
    '',
    ...force,
    say.notAdvice,
    url,
  ].join('\n');
}

/** An input as the plain data that it is. */
function plain(value: unknown): Value {
  const data: Value = JSON.parse(JSON.stringify(value));
  return data;
}
