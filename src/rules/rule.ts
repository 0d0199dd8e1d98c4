import * as z from 'zod/mini';
import type { Address } from '../law/address.ts';
import { BeyondCalendar, type Day } from './calendar.ts';
import { type ErrorCode, type Fault, firstFault, isErrorCode } from './errors.ts';
import { BeyondMoney } from './money.ts';
import type { Quote } from './quote.ts';
import type { Step, Value } from './step.ts';
import { Steps } from './steps.ts';
import type { TableRow } from './table.ts';
import { isLonger, type Tenure } from './tenure.ts';

/** Inputs by their names. */
export type Inputs = Readonly<Record<string, z.ZodMiniType>>;
/** Fields of an outcome by their names. */
export type Outputs = Readonly<Record<string, z.ZodMiniType<Value>>>;

export type InputOf<I extends Inputs> = z.output<z.ZodMiniObject<I>>;
export type OutcomeOf<O extends Outputs> = { readonly [Name in keyof O]: O[Name]['_zod']['output'] };

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
  readonly input: z.ZodMiniObject;
  readonly output: z.ZodMiniObject;
  readonly table: readonly TableRow[];
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
  const schema = z.object(text.inputs);
  const takesNull = new Set(
    Object.keys(text.inputs).filter((name) => text.inputs[name]?.safeParse(null).success),
  );
  return {
    name: text.name,
    provisions: text.provisions,
    quotes: text.quotes ?? [],
    ambiguities: text.ambiguities ?? [],
    input: z.object(described(text)),
    output: z.object(text.outputs),
    table: text.table ?? [],
    run: (given) => {
      const taken = take(given, text, takesNull);
      if ('error' in taken) return taken;
      const parsed = z.safeParse(schema, taken.values);
      const faults = [...taken.faults, ...(parsed.error?.issues ?? []).map(faultOf)];
      const fault = firstFault(faults);
      if (fault !== undefined || !parsed.success) return fault ?? { error: 'invalid-value' };
      return checked(text, parsed.data) ?? applied(text, parsed.data);
    },
  };
}

/** The input schema with what a form needs to know: the keys of label and help. */
function described<I extends Inputs, O extends Outputs>({
  inputs,
}: RuleText<I, O>): Record<string, z.ZodMiniType> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, field]) => [name, field.check(z.meta({ label: name, help: name }))]),
  );
}

interface Taken {
  readonly values: Record<string, unknown>;
  readonly faults: readonly Fault[];
}

/** The inputs that the rule declares and the case uses. Null counts as absent unless the input may be null. */
function take<I extends Inputs, O extends Outputs>(
  given: unknown,
  text: RuleText<I, O>,
  takesNull: Set<string>,
): Taken | Fault {
  const all = given ?? {};
  if (typeof all !== 'object' || Array.isArray(all)) return { error: 'invalid-value' };
  const own: Given = Object.fromEntries(Object.entries(all));
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const name in text.inputs) {
    const value = Object.hasOwn(own, name) ? own[name] : undefined;
    const use = text.cases?.[name];
    const used = use === undefined || use.when(own);
    if (used && value !== undefined && (value !== null || takesNull.has(name))) values[name] = value;
    else if (used && use?.required) faults.push({ error: 'missing', field: name });
  }
  return { values, faults };
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  const error: ErrorCode = isErrorCode(issue.message) ? issue.message : 'invalid-value';
  return { error, field: issue.path.join('.') };
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
