import { type Locale, locales } from '../../locale.ts';
import type { Address } from '../address.ts';
import type { Profile } from '../profile.ts';
import type { ActRecord, SourceRecord } from '../source.ts';
import type { ActType } from './act-words.ts';
import { keyOf, tokensOf } from './tokens.ts';
import { allLexicon } from './words.ts';

/** What must be known of an act to see that a citation means it. */
export interface CitableAct {
  readonly act: Address;
  readonly profile: Profile;
  readonly type: ActType;
  /** Date (`YYYY-MM-DD`) and number of its adoption; null where it has none. An annexed act has none of its own. */
  readonly date: string | null;
  readonly number: string | null;
  /** The act that this one is annexed to. */
  readonly attachedTo: Address | null;
  /** Beginnings of words that name the act by themselves: its state, «законопроект». */
  readonly names: readonly string[];
  /** Beginnings of words of its titles, which name it beside its noun: кодекс этики. */
  readonly titleWords: readonly string[];
}

/** Names of states as people write them, by their beginnings. */
const stateNames: Readonly<Record<SourceRecord['state'], readonly string[]>> = {
  kz: ['казах', 'қазақ', 'kazakh', 'рк', 'rk', 'kz'],
  ua: ['украин', 'україн', 'ukrain', 'ua'],
};

const draftNames = ['проект', 'проєкт', 'законопроект', 'законопроєкт', 'draft', 'bill'];

/**
 * The acts of the sources, as citations see them, annexed acts before those that they are annexed to. Of two acts of
 * a source with the same date and number the first is the approving one, the other its annex.
 */
export function citableActs(sources: readonly SourceRecord[]): CitableAct[] {
  return sources.flatMap((source) => {
    const acts = source.acts.map((record, index): CitableAct => {
      const holder = source.acts.slice(0, index).find((other) => isSameAdoption(other, record));
      return {
        act: record.name,
        profile: source.profile,
        type: typeOf(record),
        date: holder === undefined ? (record.adopted?.date ?? record.drafted ?? null) : null,
        number: holder === undefined ? (record.adopted?.number ?? null) : null,
        attachedTo: holder?.name ?? null,
        names: [...stateNames[source.state], ...(record.force === 'draft' ? draftNames : [])],
        titleWords: [...new Set(locales.flatMap((lang) => titleWordsOf(record, lang)))],
      };
    });
    return [
      ...acts.filter((act) => act.attachedTo !== null),
      ...acts.filter((act) => act.attachedTo === null),
    ];
  });
}

function isSameAdoption(one: ActRecord, other: ActRecord): boolean {
  if (one.adopted === undefined || other.adopted === undefined) return false;
  return one.adopted.date === other.adopted.date && one.adopted.number === other.adopted.number;
}

/** What the title calls the act: the first noun for an act in it. */
function typeOf(record: ActRecord): ActType {
  for (const lang of locales) {
    for (const token of tokensOf(record.titles[lang])) {
      const form = allLexicon.acts.get(token.key);
      if (form !== undefined) return form.type;
    }
  }
  return 'other';
}

/** Words of four letters and more of the short title, without their endings. */
function titleWordsOf(record: ActRecord, lang: Locale): string[] {
  return tokensOf(record.shortTitles[lang])
    .filter((token) => token.type === 'word' && token.text.length >= 4 && !allLexicon.acts.has(token.key))
    .map((token) => beginningOf(token.key));
}

/** A word without what inflection changes: the last letter, or up to three of a long word. */
function beginningOf(key: string): string {
  return key.slice(0, key.length >= 8 ? -3 : key.length >= 6 ? -2 : -1);
}

/** True where a word is one of the names, in any form. */
export function isNamedBy(word: string, beginnings: readonly string[]): boolean {
  const key = keyOf(word);
  return beginnings.some((beginning) =>
    beginning.length <= 2 ? key === beginning : key.startsWith(beginning),
  );
}
