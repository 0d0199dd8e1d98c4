import { readFile } from '../../law/source-files.ts';
import type { Locale } from '../../locale.ts';
import {
  type CalculatorLabels,
  type CommonLabels,
  readCalculatorLabels,
  readCommonLabels,
  type Words,
} from '../../rules/labels/labels.ts';

const read = (name: string) => readFile('.', `src/rules/labels/${name}.yaml`);

/** The labels that all calculators share. */
export const commonLabels: CommonLabels = readCommonLabels(read('common'));

const held = new Map<string, CalculatorLabels>();

/** The labels of a calculator, read once a build. */
export function labelsOf(calculator: string): CalculatorLabels {
  const labels = held.get(calculator) ?? readCalculatorLabels(read(calculator));
  held.set(calculator, labels);
  return labels;
}

/** A table of labels in one language. */
export function inLanguage(ui: Locale, table: Readonly<Record<string, Words>>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([key, words]) => [key, words[ui]]));
}
