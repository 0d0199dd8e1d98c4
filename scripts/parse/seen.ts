import type { Numeral } from './order.ts';

/** What has been seen of the act that is being scanned. */
export interface Seen {
  units: number;
  hasArticles: boolean;
  signed: boolean;
  /** Line by which the title of another act may have begun, and whether it can be nothing else. */
  title: number | undefined;
  isSure: boolean;
  inAnnex: boolean;
  lastArticle: Numeral | undefined;
  lastChapter: Numeral | undefined;
  /** The same of the annex that goes on. */
  annexArticle: Numeral | undefined;
  annexChapter: Numeral | undefined;
}

/** What has been seen where an act begins. */
export const nothing: Readonly<Seen> = {
  units: 0,
  hasArticles: false,
  signed: false,
  title: undefined,
  isSure: false,
  inAnnex: false,
  lastArticle: undefined,
  lastChapter: undefined,
  annexArticle: undefined,
  annexChapter: undefined,
};
