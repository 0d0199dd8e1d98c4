import { cite } from '../exports/citations/formats.ts';
import { type Citable, type CitedWork, citedWork, printedDate } from '../exports/citations/work.ts';
import { translator } from '../i18n.ts';
import type { Address } from '../law/address.ts';
import type { Law } from '../law/library.ts';
import { type Locale, locales } from '../locale.ts';
import { links } from './links.ts';
import { citations } from './sheet.ts';

const works = new Map<Law, CitedWork>();

/** How an act is cited, with what each of its texts is worth in the words of the interface; made once a build. */
export function workOf(law: Law): CitedWork {
  const known = works.get(law);
  if (known !== undefined) return known;
  const langs = locales.filter((lang) => law.texts.has(lang));
  const work = citedWork(law.record, langs, (lang, words) => worthOf(law, lang, words));
  works.set(law, work);
  return work;
}

/** Force and, for a translation, status of a text, in the words of a language: `draft, not law; working translation …`. */
function worthOf(law: Law, lang: Locale, words: Locale): string {
  const t = translator(words);
  const status = law.texts.get(lang)?.status ?? 'original';
  const { force, amendedBy } = law.record;
  const amendment = amendedBy.at(-1);
  const copy =
    amendment === undefined
      ? t('cite.force.unamended')
      : t('cite.force.amended', { number: amendment.number, date: printedDate(amendment.date) });
  const said = force === 'draft' ? t('cite.force.draft') : copy;
  return status === 'original' ? said : `${said}; ${t(`status.${status}.name`)}`;
}

/** A place to cite in one language; undefined where the act has no such text. */
export function citableAt(law: Law, lang: Locale, address: Address): Citable | undefined {
  const work = workOf(law);
  const text = work.texts[lang];
  if (text === undefined) return undefined;
  return { address, lang, work, text, url: links.absolute(links.id(address)), index: citations };
}

/** The citation of a place as lawyers write it, with what its text is worth and its lasting URL. */
export function citationOf(law: Law, lang: Locale, address: Address): string {
  const citable = citableAt(law, lang, address);
  if (citable === undefined) throw new Error(`${law.name} has no text in ${lang}`);
  return cite('traditional', citable);
}
