import { type Citable, citedWork } from '../../../src/exports/citations/work.ts';
import type { Address } from '../../../src/law/address.ts';
import { actOf } from '../../../src/law/address.ts';
import { readLibrary } from '../../../src/law/library.ts';
import { indexOf } from '../../../src/law/references.ts';
import { type Locale, locales } from '../../../src/locale.ts';

/** The acts of the library as citations see them; what a text is worth is said in words that show who asked in which language. */
export const { library } = readLibrary(process.cwd());
export const index = indexOf(library);

const worth: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'kz-code ru': {
    ru: 'консолидированная копия с изменениями от 13.11.2023 № 472',
    en: 'consolidated copy with amendments up to No. 472 of 13.11.2023',
    uk: 'консолідована копія зі змінами від 13.11.2023 № 472',
  },
  'kz-code en': {
    ru: 'консолидированная копия; опубликованный неофициальный перевод',
    en: 'consolidated copy; published unofficial translation',
    uk: 'консолідована копія; опублікований неофіційний переклад',
  },
  'ua-draft uk': { ru: 'проект, не закон', en: 'draft, not law', uk: 'проєкт, не закон' },
  'ua-draft en': {
    ru: 'проект, не закон; рабочий перевод «Нормы»',
    en: 'draft, not law; working translation by Norma',
    uk: 'проєкт, не закон; робочий переклад «Норми»',
  },
};

const works = new Map(
  library.laws.map((law) => [
    law.name,
    citedWork(law.record, locales, (lang, words) => worth[`${law.name} ${lang}`]?.[words] ?? `${lang} text`),
  ]),
);

/** A place of the library to cite. */
export function citableAt(address: Address, lang: Locale, accessed?: string): Citable {
  const work = works.get(actOf(address));
  const text = work?.texts[lang];
  if (work === undefined || text === undefined) throw new Error(`no text ${address} ${lang}`);
  const url = `https://norma.example/id/${address}/`;
  return { address, lang, work, text, url, index, ...(accessed === undefined ? {} : { accessed }) };
}
