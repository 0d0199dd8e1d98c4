import { describe, expect, it } from 'vitest';
import { actOf } from '../../src/law/address.ts';
import { type CitationForm, citationForms, writeCitation } from '../../src/law/citation/write.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { ask } from '../../src/search/ask.ts';
import { readSearchable } from './engines.ts';

const { engines } = readSearchable();

/** How people name the acts beside a number, after it. */
const acts: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'kz-order': { ru: 'приказа', en: 'of the Order', uk: 'наказу' },
  'kz-code': { ru: 'Кодекса', en: 'of the Code', uk: 'Кодексу' },
  'ua-draft': { ru: 'законопроекта', en: 'of the draft law', uk: 'законопроєкту' },
};

/** Every provision with its citation in a language and form. */
function citations(lang: Locale, form: CitationForm): { address: string; words: string }[] {
  const { documents, citations: index } = engines[lang];
  return documents.flatMap(({ address }) => {
    const words = writeCitation(address, lang, form, index);
    return words === undefined ? [] : [{ address, words }];
  });
}

function citedBy(query: string, lang: Locale): string[] {
  const { hits, silent, answers } = ask(query, engines[lang]);
  const cited = hits.filter(({ why }) => why === 'cited').map(({ address }) => address);
  // A citation is answered by its provision, not by silence and not by what people wrote on something like it.
  return cited.length > 0 && (silent || answers.length > 0) ? [] : cited;
}

for (const lang of locales) {
  describe.each(citationForms)(`every provision, cited in ${lang} in the %s form`, (form) => {
    const all = citations(lang, form);

    it('comes first where its act is named', () => {
      expect(all.length).toBe(engines[lang].documents.length);
      const lost = all.filter(({ address, words }) => {
        const query = `${words} ${acts[actOf(address)]?.[lang]}`;
        return citedBy(query, lang)[0] !== address;
      });
      expect(lost).toEqual([]);
    });

    it('stands among equals alone where its act is not named', () => {
      const lost = all.filter(({ address, words }) => {
        const cited = citedBy(words, lang);
        return !cited.includes(address) || cited.some((other) => !isEqual(other, address));
      });
      expect(lost).toEqual([]);
    });
  });
}

/** True for places of the same numbers, whatever the act, and the second of two that were numbered alike. */
function isEqual(one: string, other: string): boolean {
  const numbers = (address: string) => address.slice(actOf(address).length).replace(/_\d+/gu, '');
  return numbers(one) === numbers(other);
}
