import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { type CalculatorWords, Speech } from '../../elements/calculator-words.ts';
import { capitalize } from '../../i18n.ts';
import type { Address } from '../../law/address.ts';
import { readFile } from '../../law/source-files.ts';
import type { Locale } from '../../locale.ts';
import type { Calculator } from '../../rules/calculator.ts';
import { calculatorOf, findRule } from '../../rules/registry.ts';
import type { Rule } from '../../rules/rule.ts';
import {
  type Asked,
  type Choice,
  growWizard,
  type Node,
  readWizard,
  type WizardText,
} from '../../rules/wizards/wizard.ts';
import { provisionsOf } from '../calculators/clauses.ts';
import { labelsOf } from '../calculators/labels.ts';
import { wordsFor } from '../calculators/words.ts';
import { links } from '../links.ts';

/** A wizard with its graph; its slug is the name of its file. */
export interface Wizard extends WizardText {
  readonly slug: string;
  readonly node: Node | undefined;
}

/** All wizards, in the order in which they are offered. */
export const wizards: readonly Wizard[] = readWizards();

function readWizards(): Wizard[] {
  const order = ['gift', 'may-i', 'order', 'appeal', 'eligible', 'competition', 'discipline', 'leaving'];
  return globSync('src/rules/wizards/*.yaml')
    .map((file) => {
      const text = readWizard(readFile('.', file));
      return { ...text, slug: basename(file, '.yaml'), node: growWizard(text) };
    })
    .toSorted((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug));
}

const held = new Map<string, Speech>();

function ownerOf(name: string): { calculator: Calculator; rule: Rule } {
  const [calculator, rule] = [calculatorOf(name), findRule(name)];
  if (calculator === undefined || rule === undefined) throw new Error(`found no rule ${name}`);
  return { calculator, rule };
}

/** What says the values of the calculator of a rule in a language; made once a build. */
export function speechOfRule(ui: Locale, rule: string): Speech {
  const { calculator } = ownerOf(rule);
  const key = `${ui} ${calculator.id}`;
  const speech = held.get(key) ?? new Speech(wordsFor(ui, calculator));
  held.set(key, speech);
  return speech;
}

/** The words of a choice. */
export function choiceWords(ui: Locale, { say }: Choice): string {
  if (!('rule' in say)) return say[ui];
  const speech = speechOfRule(ui, say.rule);
  const { yes, no } = speech.words.say;
  if (say.code === 'true' || say.code === 'false') return capitalize(ui, say.code === 'true' ? yes : no);
  return capitalize(ui, speech.code(say.input, say.code));
}

/** A rule at the end of a way: the answer where all its inputs are known, and where the reader goes on. */
export interface Ending {
  readonly rule: Rule;
  readonly words: CalculatorWords;
  readonly title: string;
  /** Opens its calculator with what is known filled in. */
  readonly href: string;
  readonly lines:
    | readonly { readonly name: string; readonly pieces: ReturnType<Speech['pieces']> }[]
    | undefined;
  readonly provisions: readonly Address[];
  /** What the text leaves open, and what was followed. */
  readonly ambiguities: readonly string[];
  readonly isSilent: boolean;
  /** Whether the provisions disagree. */
  readonly isConflict: boolean;
}

/** What a rule says of what is known. */
export function endingOf(ui: Locale, { rule: name, input }: Asked): Ending {
  const { calculator, rule } = ownerOf(name);
  const speech = speechOfRule(ui, name);
  const { words } = speech;
  const result = rule.run(input);
  const outcome = 'outcome' in result ? result.outcome : undefined;
  const lines =
    outcome &&
    Object.entries(outcome).map(([field, value]) => ({
      name: speech.name(name, field),
      pieces: speech.pieces(name, field, value),
    }));
  const named = Object.values(outcome ?? {}).filter(
    (value) => typeof value === 'string' && words.places[value] !== undefined,
  );
  return {
    rule,
    words,
    title: words.rules[name]?.title ?? name,
    href: links.calculator(
      ui,
      calculator.id,
      name,
      Object.entries(input).map(([field, value]) => [field, String(value)]),
    ),
    lines,
    provisions: named.length > 0 ? named.map(String) : provisionsOf(rule).slice(0, 2),
    ambiguities: rule.ambiguities.map((key) => labelsOf(calculator.id).ambiguities[key]?.[ui] ?? key),
    isConflict: outcome?.conflict === true,
    isSilent: outcome?.clause === null || Object.values(outcome ?? {}).includes('not-mentioned'),
  };
}
