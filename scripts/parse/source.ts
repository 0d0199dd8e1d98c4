import type { VFile } from 'vfile';
import type { MatterKind } from '../../src/law/model.ts';
import type { Locale } from '../../src/locale.ts';
import type { Line } from './lines.ts';
import type { Token } from './tokens.ts';

/** The lines of a file with what each begins with. */
export interface Source {
  readonly lines: readonly Line[];
  readonly tokens: readonly (Token | undefined)[];
  readonly file: VFile;
}

/** A range of an act's lines that holds no provisions: an annex, a table of contents. */
export interface Aside {
  readonly kind: MatterKind;
  readonly from: number;
  readonly to: number;
}

/** One act in one language, as a range of the file's lines. */
export interface ActRange {
  readonly act: string;
  readonly lang: Locale;
  readonly from: number;
  readonly to: number;
  /** In order, without overlaps. */
  readonly asides: readonly Aside[];
  /** The first number of the act is an article's: its numbered items are parts of articles. */
  readonly hasArticles: boolean;
  /** Sections or chapters are announced by their words: a bare Roman number is no heading. */
  readonly hasSections: boolean;
}
