import { bibtex } from './bibtex.ts';
import { cslJson } from './csl.ts';
import { dstu, gost } from './national.ts';
import { traditional } from './traditional.ts';
import type { Citable } from './work.ts';

/** The forms in which a place can be cited, in the order in which they are offered. */
export const citationFormats = ['traditional', 'gost', 'dstu', 'bibtex', 'csl'] as const;
export type CitationFormat = (typeof citationFormats)[number];

const writers: Readonly<Record<CitationFormat, (citable: Citable) => string>> = {
  traditional,
  gost,
  dstu,
  bibtex,
  csl: cslJson,
};

/** A place cited in a form, with what the text is worth and its lasting URL. */
export function cite(format: CitationFormat, citable: Citable): string {
  return writers[format](citable);
}
