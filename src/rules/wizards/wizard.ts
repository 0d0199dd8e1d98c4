import type { VFile } from 'vfile';
import { z } from 'zod';
import { readOwnYaml } from '../../law/yaml.ts';
import { type Locale, locales } from '../../locale.ts';
import type { Kind } from '../fields.ts';
import { findRule } from '../registry.ts';

/** Words in every language of the interface. */
export type Words = Readonly<Record<Locale, string>>;

const words = z.record(z.enum(locales), z.string().min(1));
const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/**
 * A place of the graph: a question with its own choices, or one for each code of an input (`each`, or those in `codes`),
 * or the end of a way. `rule` and `set` hold from here on: the rule that the answers are inputs of, and what is known.
 */
const node = z.strictObject({
  /** Names the place below the one before: a choice has one. */
  key: key.optional(),
  say: words.optional(),
  rule: z.string().optional(),
  set: values.optional(),
  ask: words.optional(),
  each: z.string().optional(),
  codes: z.array(z.string()).optional(),
  get choices() {
    return z.array(node).optional();
  },
  /** What follows each choice of `each`. */
  get next() {
    return node.optional();
  },
  /** At the end of a way: what to do in a sentence, further rules that matter, and words of the text to be read. */
  tells: words.optional(),
  also: z.array(z.string()).optional(),
  provisions: z.array(z.string()).optional(),
});

const wizard = z.strictObject({
  title: words,
  lead: words,
  acts: z.array(z.string()).min(1),
  timeline: z.enum(['competition', 'discipline']).optional(),
  start: node.optional(),
});

export type WizardText = z.infer<typeof wizard>;
type NodeText = z.infer<typeof node>;

/** Reads a wizard from its YAML; throws on a graph of another form: it is our own file. */
export function readWizard(file: VFile): WizardText {
  return readOwnYaml(file, wizard, 'wizard');
}

export type Inputs = Readonly<Record<string, string | number | boolean>>;

/** A rule with what the answers on the way say of its inputs. */
export interface Asked {
  readonly rule: string;
  readonly input: Inputs;
}

/** A choice: its words are its own, or those of a code of a rule's input. */
export interface Choice {
  /** Names the place in an address: the keys of all choices on the way, `left_unknown`. */
  readonly id: string;
  readonly say: Words | { readonly rule: string; readonly input: string; readonly code: string };
  readonly next: Node;
}

/** A question with its choices, or the end of a way. */
export type Node = { readonly ask: Words; readonly choices: readonly Choice[] } | End;

/** Where a way ends: the rule that answers, what to do in a sentence, further rules, words of the text to be read. */
export interface End {
  readonly asked: Asked | undefined;
  readonly tells: Words | undefined;
  readonly also: readonly Asked[];
  readonly provisions: readonly string[];
}

/** The graph of a wizard, every way of it spread out. Throws where it names a rule or an input that is not there. */
export function growWizard({ start }: WizardText): Node | undefined {
  return start === undefined ? undefined : grow(start, { id: '', rule: undefined, input: {} });
}

interface Way {
  readonly id: string;
  readonly rule: string | undefined;
  readonly input: Inputs;
}

function grow(text: NodeText, before: Way): Node {
  const rule = text.rule ?? before.rule;
  // Another rule asks for other things: what was known of the one before is not carried over.
  const input = { ...(rule === before.rule ? before.input : {}), ...text.set };
  const way = { id: before.id, rule, input };
  for (const name of Object.keys(text.set ?? {}))
    if (findRule(rule ?? '')?.inputs[name] === undefined) throw new Error(`${rule}: found no input ${name}`);
  const choices = [...ownChoices(text, way), ...codeChoices(text, way)];
  if (choices.length > 0) {
    if (text.ask === undefined) throw new Error(`${before.id}: choices without a question`);
    return { ask: text.ask, choices };
  }
  return {
    asked: rule === undefined ? undefined : asked(rule, input),
    tells: text.tells,
    also: (text.also ?? []).map((name) => asked(name, input)),
    provisions: text.provisions ?? [],
  };
}

function ownChoices({ choices = [] }: NodeText, way: Way): Choice[] {
  return choices.map((text) => {
    const { key: name, say } = text;
    if (name === undefined) throw new Error(`${way.id}: a choice without a key`);
    const id = way.id === '' ? name : `${way.id}_${name}`;
    const [[input, code] = []] = Object.entries(text.set ?? {});
    const rule = text.rule ?? way.rule;
    if (say === undefined && (rule === undefined || input === undefined))
      throw new Error(`${id}: a choice without words`);
    return {
      id,
      say: say ?? { rule: rule ?? '', input: input ?? '', code: String(code) },
      next: grow(text, { ...way, id }),
    };
  });
}

/** A choice for each code of an input of the rule. */
function codeChoices({ each, codes, next: then }: NodeText, way: Way): Choice[] {
  const { rule } = way;
  if (each === undefined || rule === undefined) return [];
  return (codes ?? codesOf(rule, each)).map((code) => {
    const id = way.id === '' ? code : `${way.id}_${code}`;
    const value = code === 'true' ? true : code === 'false' ? false : code;
    const next = grow(then ?? {}, { id, rule, input: { ...way.input, [each]: value } });
    return { id, say: { rule, input: each, code }, next };
  });
}

/** The codes that an input of a rule may be. */
export function codesOf(rule: string, input: string): string[] {
  const how: Kind | undefined = findRule(rule)?.inputs[input]?.how;
  if (how?.kind === 'flag') return ['true', 'false'];
  if (how?.kind !== 'choice') throw new Error(`${rule}: found no input ${input} with codes`);
  return how.of.map(String);
}

/** What is known of the inputs of a rule; what it does not ask for is left out. */
function asked(name: string, known: Inputs): Asked {
  const rule = findRule(name);
  if (rule === undefined) throw new Error(`found no rule ${name}`);
  return {
    rule: name,
    input: Object.fromEntries(Object.entries(known).filter(([input]) => input in rule.inputs)),
  };
}

/** The ends of all ways of a graph. */
export function endsOf(from: Node): End[] {
  return 'choices' in from ? from.choices.flatMap(({ next }) => endsOf(next)) : [from];
}
