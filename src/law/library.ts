import type { Locale } from '../locale.ts';
import type { Address } from './address.ts';
import type { ActText, Block, Footnote, Group, Matter, Provision, Status, Text, Unit } from './model.ts';
import type { ActRecord, SourceRecord } from './source.ts';

/** An act in one language, as pages use it. */
export interface LawText extends ActText {
  readonly status: Status;
  /** Units in reading order. */
  readonly units: readonly Unit[];
}

/** An act with all its texts. */
export interface Law {
  readonly name: string;
  readonly record: ActRecord;
  readonly source: SourceRecord;
  /** Folder below content/sources. */
  readonly sourceName: string;
  /** The language that prevails. */
  readonly original: Locale;
  readonly texts: ReadonlyMap<Locale, LawText>;
  /** Addresses of the units, in reading order. */
  readonly units: readonly Address[];
}

/** Anything that has an address, with the unit (if any) that it stands in and the headings above it. */
export interface Found {
  readonly node: Provision | Text | Footnote | Group | Matter;
  readonly unit: Unit | undefined;
  readonly groups: readonly Group[];
}

export interface Library {
  readonly laws: readonly Law[];
}

export type { Block };
