import type { TermUse, TermUses } from '../../elements/room/files.ts';
import type { Law } from '../../law/library.ts';
import { nodesOf } from '../../law/walk.ts';
import { type Locale, locales } from '../../locale.ts';
import { markedTerms, wordsOfTerms } from './terms.ts';

/** Where a whole act uses each term of its units first, in every language; src/elements/room/act-terms.ts marks them. */
export function termUses(law: Law): TermUses {
  const uses = locales.flatMap((lang): [Locale, TermUse[]][] => {
    const text = law.texts.get(lang);
    if (text === undefined) return [];
    const seen = new Set<string>();
    const found = text.units.flatMap((unit) => {
      const { uses: own } = markedTerms(law, unit.address);
      return nodesOf(unit).flatMap((node): TermUse[] => {
        if (node.type !== 'text') return [];
        return (own.get(`${lang} ${node.address}`) ?? []).flatMap(({ id, start, end }): TermUse[] => {
          if (seen.has(id)) return [];
          seen.add(id);
          return [[node.eId, start, node.text.slice(start, end), id]];
        });
      });
    });
    return [[lang, found]];
  });
  return Object.fromEntries(uses);
}

/** What a reader of `ui` is told of the terms that an act uses, by id. */
export function actTermsFile(ui: Locale, law: Law): object {
  return wordsOfTerms(ui, [...new Set(law.units.flatMap((unit) => markedTerms(law, unit).ids))]);
}
