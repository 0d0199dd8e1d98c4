import type { Address } from '../law/address.ts';
import { BeyondCalendar, type Day } from './calendar.ts';
import { type Fault, firstFault } from './errors.ts';
import { takeValue } from './field-check.ts';
import type { Field, Fields, TypeOf, Values } from './fields.ts';
import { BeyondMoney } from './money.ts';
import type { Quote } from './quote.ts';
import type { Step, Value } from './step.ts';
import { Steps } from './steps.ts';
import type { TableRow } from './table.ts';
import { isLonger, type Tenure } from './tenure.ts';

/** Inputs by their names. */
export type Inputs = Fields;
/** Fields of an outcome by their names. */
export type Outputs = Readonly<Record<string, Field<Value>>>;

export type InputOf<I extends Inputs> = Values<I>;
export type OutcomeOf<O extends Outputs> = { readonly [Name in keyof O]: TypeOf<O[Name]> };

/** What was given, before it is checked. */
export type Given = Readonly<Record<string, unknown>>;

/** When an optional input counts; elsewhere it is ignored, whatever it holds. */
export interface Case {
  readonly when: (given: Given) => boolean;
  readonly required: boolean;
}

/** A check of inputs against each other; `fails` sees inputs that are each valid. */
export interface Check<I> {
  readonly error: 'out-of-range' | 'order' | 'inconsistent';
  /** The input to be corrected. */
  readonly field: string;
  fails(input: I): boolean;
}

/** A rule as its author writes it. */
export interface RuleText<I extends Inputs, O extends Outputs> {
  readonly name: string;
  /** The provisions that it rests on. */
  readonly provisions: readonly Address[];
  /** The numbers of the text that it computes with. */
  readonly quotes?: readonly Quote<number | readonly number[]>[];
  /** Keys of what the text leaves open and which reading is followed. */
  readonly ambiguities?: readonly string[];
  readonly inputs: I;
  readonly cases?: { readonly [Name in keyof I]?: Case };
  readonly checks?: readonly Check<InputOf<I>>[];
  readonly outputs: O;
  /** The decision table, where the rule is one. */
  readonly table?: readonly TableRow[];
  apply(input: InputOf<I>, steps: Steps): OutcomeOf<O>;
}

/** An outcome with all its fields, and how it was reached. */
export interface Applied {
  readonly outcome: Readonly<Record<string, Value>>;
  readonly steps: readonly Step[];
}

/** A rule as everything else sees it. `run` takes any plain data and never throws for what it is given. */
export interface Rule {
  readonly name: string;
  readonly provisions: readonly Address[];
  readonly quotes: readonly Quote<number | readonly number[]>[];
  readonly ambiguities: readonly string[];
  readonly inputs: Inputs;
  readonly outputs: Outputs;
  readonly table: readonly TableRow[];
  /** Inputs that some cases need and others ignore. */
  readonly needed: readonly string[];
  /** Whether an input counts beside the others given: some do only in some cases, and elsewhere are ignored. */
  counts(name: string, given: Given): boolean;
  run(given: unknown): Applied | Fault;
}

/** An optional input that counts only where `when` holds. */
export function usedWhen(when: (given: Given) => boolean): Case {
  return { when, required: false };
}

/** An optional input that must be given where `when` holds, and does not count elsewhere. */
export function neededWhen(when: (given: Given) => boolean): Case {
  return { when, required: true };
}

/** Days that must follow each other in the order of their names; days not given are passed over. */
export function inOrder<Name extends string>(
  ...names: readonly Name[]
): Check<{ readonly [N in Name]?: Day | undefined }> {
  return {
    error: 'order',
    field: names.at(-1) ?? '',
    fails: (input) => {
      const days = names.flatMap((name) => input[name] ?? []);
      return days.some((day, index) => (days[index + 1] ?? day) < day);
    },
  };
}

/** A part that cannot be larger than the whole, both numbers or both lengths of service. */
export function notAbove<Part extends string, Whole extends string>(
  part: Part,
  whole: Whole,
): Check<{ readonly [N in Part | Whole]?: number | Tenure | undefined }> {
  return {
    error: 'inconsistent',
    field: part,
    fails: (input) => {
      const [a, b] = [input[part], input[whole]];
      if (typeof a === 'number' && typeof b === 'number') return a > b;
      return typeof a === 'object' && typeof b === 'object' && isLonger(a, b);
    },
  };
}

/** Inputs that contradict each other. */
export function inconsistent<I>(field: string, fails: (input: I) => boolean): Check<I> {
  return { error: 'inconsistent', field, fails };
}

/** Makes a rule of its text. */
export function rule<I extends Inputs, O extends Outputs>(text: RuleText<I, O>): Rule {
  return {
    name: text.name,
    provisions: text.provisions,
    quotes: text.quotes ?? [],
    ambiguities: text.ambiguities ?? [],
    inputs: text.inputs,
    outputs: text.outputs,
    table: text.table ?? [],
    needed: Object.keys(text.inputs).filter((name) => text.cases?.[name]?.required === true),
    counts: (name, given) => text.cases?.[name]?.when(given) ?? true,
    run: (given) => {
      const all = given ?? {};
      if (typeof all !== 'object' || Array.isArray(all)) return { error: 'invalid-value' };
      const { values, faults } = take(Object.fromEntries(Object.entries(all)), text);
      if (!isWhole<I>(values, faults)) return firstFault(faults) ?? { error: 'missing' };
      return checked(text, values) ?? applied(text, values);
    },
  };
}

interface Taken {
  readonly values: Record<string, unknown>;
  readonly faults: readonly Fault[];
}

/** The inputs that the rule declares and the case uses. Null counts as absent unless the input may be null. */
function take<I extends Inputs, O extends Outputs>(given: Given, text: RuleText<I, O>): Taken {
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [name, field] of Object.entries<Field>(text.inputs)) {
    const use = text.cases?.[name];
    const used = use === undefined || use.when(given);
    const value = takeValue(field, used ? given[name] : undefined, { path: name, faults });
    if (value !== undefined) values[name] = value;
    else if (used && use?.required) faults.push({ error: 'missing', field: name });
  }
  return { values, faults };
}

/** Values are of the types that their fields name where no field found a fault. */
function isWhole<I extends Inputs>(
  _values: Readonly<Record<string, unknown>>,
  faults: readonly Fault[],
): _values is InputOf<I> {
  return faults.length === 0;
}

function checked<I extends Inputs, O extends Outputs>(
  text: RuleText<I, O>,
  input: InputOf<I>,
): Fault | undefined {
  const failed = (text.checks ?? []).filter((check) => check.fails(input));
  return firstFault(failed.map(({ error, field }) => ({ error, field })));
}

function applied<I extends Inputs, O extends Outputs>(
  text: RuleText<I, O>,
  input: InputOf<I>,
): Applied | Fault {
  const steps = new Steps();
  try {
    const outcome: Readonly<Record<string, Value>> = text.apply(input, steps);
    return { outcome, steps: steps.taken };
  } catch (problem) {
    if (problem instanceof BeyondCalendar || problem instanceof BeyondMoney) return { error: 'out-of-range' };
    throw problem;
  }
}
