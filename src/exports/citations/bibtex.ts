import type { Locale } from '../../locale.ts';
import { type Citable, pinpoint, sentence } from './work.ts';

/** Names of languages in babel and biblatex. */
const languageNames: Readonly<Record<Locale, string>> = {
  ru: 'russian',
  en: 'english',
  uk: 'ukrainian',
};

/**
 * A BibTeX entry in UTF-8. Neither BibTeX nor its usual styles have a type for acts, so it is a `@misc`; `date`,
 * `urldate` and `langid` are for biblatex, `year` and `howpublished` for the older styles.
 */
export function bibtex(citable: Citable): string {
  const { address, lang, work, text, url, accessed } = citable;
  const place = pinpoint(citable, 'short');
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', wrap([text.title, place].filter((part) => part !== undefined).join(', '))],
    ['author', text.authority === undefined ? undefined : wrap(text.authority)],
    ['howpublished', text.about === undefined ? undefined : escapeTex(text.about)],
    ['date', work.date],
    ['year', work.date?.slice(0, 4)],
    ['note', escapeTex(sentence(text.worth[lang]))],
    ['url', url],
    ['urldate', accessed],
    ['langid', languageNames[lang]],
  ];
  const key = `${address}/${lang}`.replaceAll('/', '-');
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name.padEnd(12)} = {${value}},`],
  );
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

/** A second pair of braces keeps capitals, and names of bodies in one piece. */
function wrap(text: string): string {
  return `{${escapeTex(text)}}`;
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^#$%&_{}]/gu, (sign) => texSigns[sign] ?? `\\${sign}`);
}
