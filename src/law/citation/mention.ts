import type { ActType } from './act-words.ts';
import type { NamedAct } from './named-acts.ts';
import type { Numeral } from './numerals.ts';
import type { UnitWord } from './units.ts';

/** One piece of a citation: numbered (`пунктами 1 та 2`), the reader's own (`цієї статті`), or whole (`преамбула`). */
export interface Step {
  readonly unit: UnitWord;
  readonly numbers: readonly Numeral[] | 'this' | 'whole';
}

/** The act of a citation: the one it stands in, the one annexed to it, or one that is named. */
export type ActReference =
  | { readonly form: 'this'; readonly type: ActType }
  | { readonly form: 'attached'; readonly type: ActType }
  | { readonly form: 'named'; readonly named: NamedAct };

/** A citation as it stands in a text. Places are UTF-16 units of that text, `end` exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** From the outermost inwards; empty where only an act is cited. */
  readonly steps: readonly Step[];
  /** Null where the text leaves it open: `пункт 9`. */
  readonly act: ActReference | null;
  /** Stands inside quotation marks: what it says of `this` act or of no act is said of another one. */
  readonly quoted: boolean;
  /** Stands in a text that amends other acts: the same. */
  readonly amending: boolean;
}
