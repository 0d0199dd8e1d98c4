import { firstUses, type Paragraph, termsToMark } from '../../editorial/term-marks.ts';
import { glossaryOf, type TermHit } from '../../editorial/term-matcher.ts';
import type { TermWords } from '../../elements/room/files.ts';
import type { Address } from '../../law/address.ts';
import type { Law } from '../../law/library.ts';
import { nodesOf } from '../../law/walk.ts';
import { type Locale, locales } from '../../locale.ts';
import { citedSpans } from '../pieces.ts';
import { glossary as terms } from '../terms.ts';

/** The terms that a unit's page marks. */
export interface MarkedTerms {
  readonly ids: readonly string[];
  /** First uses by language and paragraph: `ru kz-code/9/al-1`. */
  readonly uses: ReadonlyMap<string, readonly TermHit[]>;
}

const glossary = glossaryOf(terms);
const known = new Map<Address, MarkedTerms>();

/** The terms marked in a unit: chosen in its original, marked in every language. Found once a build. */
export function markedTerms(law: Law, unit: Address): MarkedTerms {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const ids = termsToMark(paragraphsOf(law, unit, law.original), law.original, glossary);
  const uses = locales.flatMap((lang) =>
    [...firstUses(paragraphsOf(law, unit, lang), lang, glossary, ids)].map(
      ([address, hits]) => [`${lang} ${address}`, hits] as const,
    ),
  );
  const marked = { ids, uses: new Map(uses) };
  known.set(unit, marked);
  return marked;
}

function paragraphsOf(law: Law, address: Address, lang: Locale): Paragraph[] {
  const unit = law.texts.get(lang)?.units.find((each) => each.address === address);
  return (unit === undefined ? [] : nodesOf(unit)).flatMap((node) =>
    node.type === 'text'
      ? [{ address: node.address, text: node.text, taken: citedSpans(node.text, lang, node.address) }]
      : [],
  );
}

/** What a reader of `ui` is told of each of them, by id. */
export function termsFile(ui: Locale, law: Law, unit: Address): Readonly<Record<string, TermWords>> {
  return wordsOfTerms(ui, markedTerms(law, unit).ids);
}

/** What a reader of `ui` is told of terms, by id. */
export function wordsOfTerms(ui: Locale, ids: readonly string[]): Readonly<Record<string, TermWords>> {
  return Object.fromEntries(
    ids.flatMap((id): [string, TermWords][] => {
      const term = glossary.byId.get(id);
      if (term === undefined) return [];
      const { ru, en, uk } = term.terms;
      const note = term.note === undefined ? {} : { note: term.note[ui] };
      return [
        [id, { terms: { ru: ru.term, en: en.term, uk: uk.term }, definition: term.definition[ui], ...note }],
      ];
    }),
  );
}
