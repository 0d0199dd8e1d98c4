import type { Step, Value } from '../rules/step.ts';
import { fill, isDay, type Speech } from './calculator-words.ts';

/**
 * What a step did with what, in words: `add calendar days. Start – 1 May 2025; Days – 7`. `text` says a value by its
 * name.
 */
export function sentenceOf(
  { op, gives, from, relation, rounding }: Step,
  rule: string,
  speech: Speech,
  text: (name: string, value: Value) => string,
): string {
  const { operations, relations, roundings, say } = speech.words;
  const isList = op === 'list-failing';
  const given = Object.entries(from).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  const parts = given.map(([name, value]) =>
    isList
      ? fill(say.pair, { name: speech.code(gives, name), value: verdictOf(gives, value === true, say) })
      : fill(say.pair, { name: speech.name(rule, name), value: text(name, value) }),
  );
  const [last = '', ...others] = parts.toReversed();
  // A day is not more or less than another one: it is later or earlier.
  const key = isDay(given.at(-1)?.[1]) ? `${relation}-day` : (relation ?? '');
  const related = relation === undefined ? parts : [...others, `${relations[key] ?? relation}: ${last}`];
  const did = operations[isList ? `list-${gives}` : op] ?? op;
  const rounded = rounding === undefined ? '' : ` (${roundings[rounding] ?? rounding})`;
  const said = [op === 'table-row' ? '' : did, related.join('; ')].filter((part) => part !== '');
  // Names begin with a capital, obstacles do not.
  return said.join(isList ? ': ' : '. ') + rounded;
}

/** A list names either obstacles, which are there or not, or parts of a document, of which some are missing. */
function verdictOf(list: string, listed: boolean, say: Speech['words']['say']): string {
  if (list === 'missing') return listed ? say.absent : say.present;
  return listed ? say.yes : say.no;
}
