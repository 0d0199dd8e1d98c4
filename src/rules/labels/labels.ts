import type { VFile } from 'vfile';
import { z } from 'zod';
import { readOwnYaml } from '../../law/yaml.ts';
import { type Locale, locales } from '../../locale.ts';
import { errorCodes } from '../errors.ts';

/** Words in every language of the interface. */
export type Words = Readonly<Record<Locale, string>>;

/** A mark and its number stay on one line: `ч. 1 ст. 14`, `Art. 14`, `No. 342`. */
function bound(text: string): string {
  return text.replace(/(?<![\p{L}\d])((?:чч?|пп?|ст|Arts?|No)\.|№) (?=\d)/gu, '$1\u00a0');
}

const words = z.record(z.enum(locales), z.string().min(1).transform(bound));
const table = z.record(z.string(), words);

/**
 * What one calculator says: its title, its rules, the names of their values, the codes, what the text leaves open, what
 * to enter. The code `null` says why a value is not there, `empty` that a list has no members.
 */
const calculatorLabels = z.strictObject({
  title: words,
  who: words,
  what: words,
  rules: z.record(z.string(), z.strictObject({ title: words, says: words })),
  names: table,
  values: table,
  ambiguities: table,
  helps: table,
  /** What contradicts what, by the inputs that are to be corrected. */
  clashes: table.optional(),
});

/** What all calculators share; its names, values and helps stand behind those of the calculator. */
const commonLabels = z.strictObject({
  operations: table,
  relations: table,
  roundings: table,
  errors: z.record(z.enum(errorCodes), words),
  units: table,
  assumptions: table,
  names: table,
  values: table,
  /** What to enter, by the names of inputs. */
  helps: table,
  clashes: table,
});

export type CalculatorLabels = z.infer<typeof calculatorLabels>;
export type CommonLabels = z.infer<typeof commonLabels>;

/** Reads the labels of a calculator from `c02.yaml`; throws on a table that is not whole: it is our own file. */
export function readCalculatorLabels(file: VFile): CalculatorLabels {
  return readOwnYaml(file, calculatorLabels, 'labels');
}

/** Reads `common.yaml`. */
export function readCommonLabels(file: VFile): CommonLabels {
  return readOwnYaml(file, commonLabels, 'labels');
}

type Tables = Pick<CalculatorLabels, 'names' | 'values'>;

/** The name of an input, of a field of an outcome or of a step's value: the rule's own, the calculator's, the shared one. */
export function wordsOfName(own: Tables, common: Tables, rule: string, name: string): Words | undefined {
  return own.names[`${rule}.${name}`] ?? own.names[name] ?? common.names[name];
}

/** Why a value of a rule is not there. */
export function wordsOfAbsence(own: Tables, common: Tables, rule: string, name: string): Words | undefined {
  return own.values[`${rule}.${name}.null`] ?? wordsOfCode(own, common, name, 'null');
}

type Helps = Pick<CalculatorLabels, 'helps'>;

/** What to enter under a name: the help of the rule's own input, the calculator's, the shared one. */
export function helpOf(own: Helps, common: Helps, rule: string, name: string): Words | undefined {
  return own.helps[`${rule}.${name}`] ?? own.helps[name] ?? common.helps[name];
}

/** What contradicts what, where an input is told to be inconsistent. */
export function clashOf(
  { clashes = {} }: Pick<CalculatorLabels, 'clashes'>,
  common: Pick<CommonLabels, 'clashes'>,
  name: string,
): Words | undefined {
  return clashes[name] ?? common.clashes[name];
}

/** The words of a code that `name` has: those for this name, the calculator's, the shared ones. */
export function wordsOfCode(own: Tables, common: Tables, name: string, value: string): Words | undefined {
  const key = `${name}.${value}`;
  return own.values[key] ?? common.values[key] ?? own.values[value] ?? common.values[value];
}
