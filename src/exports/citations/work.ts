import type { Address } from '../../law/address.ts';
import type { CitationIndex } from '../../law/citation/citation-index.ts';
import { writeCitation } from '../../law/citation/write.ts';
import type { ActRecord } from '../../law/source.ts';
import type { Locale } from '../../locale.ts';

/** How an act is cited in one language. */
export interface CitedText {
  /** Full title, as cited: `Кодекс служебной этики гражданских служащих, утверждённый приказом …`. */
  readonly full: string;
  /** The same after the words for a place in it, where somebody wrote it: `Кодекса служебной этики …, утв. приказом …`. */
  readonly genitive?: string;
  /** The same before the words for a place in it, where that is not the full title. */
  readonly name?: string;
  /** Title proper, as a bibliography has it, and what it says after the title: `утв. приказом …`, `проект Закону України …`. */
  readonly title: string;
  readonly about?: string;
  /** Who adopted the act. */
  readonly authority?: string;
  /** What the text is worth, said in each language: force and, for a translation, status; no stop at the end. */
  readonly worth: Readonly<Record<Locale, string>>;
}

/** What citations say of an act. Plain data: pages send it to the browser. */
export interface CitedWork {
  readonly force: ActRecord['force'];
  /** Date of adoption, or of the draft, as `YYYY-MM-DD`. */
  readonly date?: string;
  readonly number?: string;
  readonly texts: Readonly<Partial<Record<Locale, CitedText>>>;
}

/** A place to cite, in one language. */
export interface Citable {
  readonly address: Address;
  readonly lang: Locale;
  readonly work: CitedWork;
  readonly text: CitedText;
  /** The place's lasting URL. */
  readonly url: string;
  /** Day on which the reader looked, as `YYYY-MM-DD`; left to the reader where absent. */
  readonly accessed?: string;
  readonly index: CitationIndex;
}

/** How an act is cited, from its record. `worth` says what its text in a language is worth, in the words of another. */
export function citedWork(
  record: ActRecord,
  langs: readonly Locale[],
  worth: (lang: Locale, words: Locale) => string,
): CitedWork {
  const { force, adopted, drafted, cited, titles } = record;
  const texts = langs.map((lang): [Locale, CitedText] => {
    const { title = titles[lang], about, genitive, name } = cited?.[lang] ?? {};
    return [
      lang,
      {
        full: titles[lang],
        title,
        ...(genitive === undefined ? {} : { genitive }),
        ...(name === undefined ? {} : { name }),
        ...(about === undefined ? {} : { about }),
        ...(adopted === undefined ? {} : { authority: adopted.by[lang] }),
        worth: { ru: worth(lang, 'ru'), en: worth(lang, 'en'), uk: worth(lang, 'uk') },
      },
    ];
  });
  const date = adopted?.date ?? drafted;
  return {
    force,
    ...(date === undefined ? {} : { date }),
    ...(adopted?.number == null ? {} : { number: adopted.number }),
    texts: Object.fromEntries(texts),
  };
}

/** The place without its act; undefined for the act itself. The first words of a provision are cited as the provision. */
export function pinpoint({ address, lang, index }: Citable, form: 'long' | 'short'): string | undefined {
  return writeCitation(address.replace(/\/al-1$/u, ''), lang, form, index);
}

/** The sentence with a capital letter. */
export function sentence(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A date as both countries print it: `2026-11-22` → `22.11.2026`. */
export function printedDate(date: string): string {
  return date.split('-').reverse().join('.');
}
