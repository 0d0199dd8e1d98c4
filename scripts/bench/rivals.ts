import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Address } from '../../src/law/address.ts';
import type { Law } from '../../src/law/library.ts';
import type { Provision } from '../../src/law/model.ts';
import { provisionsOf } from '../../src/law/walk.ts';
import type { Locale } from '../../src/locale.ts';
import { stemsOf } from '../../src/search/words.ts';
import type { Said } from './score.ts';

const most = 10;

interface Passage {
  readonly address: Address;
  readonly title: string;
  readonly text: string;
}

/** The provisions of every act in a language as other engines take them: the unit's title, the provision's own words. */
function passagesOf(laws: readonly Law[], lang: Locale): Passage[] {
  return laws.flatMap((law) =>
    (law.texts.get(lang)?.units ?? []).flatMap((unit) =>
      provisionsOf(unit).map((provision) => ({
        address: provision.address,
        title: unit.title ?? '',
        text: ownWords(provision),
      })),
    ),
  );
}

function ownWords(provision: Provision): string {
  return provision.content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('\n');
}

/** MiniSearch at its best: our stems, prefixes, fuzziness, titles weighted. Silent where it finds nothing. */
export function miniSearch(laws: readonly Law[], lang: Locale): (query: string) => Said {
  const passages = passagesOf(laws, lang);
  const index = new MiniSearch<Passage & { id: number }>({
    fields: ['title', 'text'],
    tokenize: (text) => stemsOf(text, lang),
    processTerm: (term) => term,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 1.5 } },
  });
  index.addAll(passages.map((passage, id) => ({ id, ...passage })));
  return (query) => {
    const hits = index.search(query).slice(0, most);
    return { hits: hits.map(({ id }) => passages[Number(id)]?.address ?? ''), silent: hits.length === 0 };
  };
}

/** Plain FlexSearch with our stems. Silent where it finds nothing. */
export function flexSearch(laws: readonly Law[], lang: Locale): (query: string) => Said {
  const passages = passagesOf(laws, lang);
  const index = new Index({ tokenize: 'strict', encode: (text: string) => stemsOf(text, lang) });
  for (const [id, { title, text }] of passages.entries()) index.add(id, `${title}\n${text}`);
  return (query) => {
    const hits = index.search(query, { limit: most, suggest: true });
    return { hits: hits.map((id) => passages[Number(id)]?.address ?? ''), silent: hits.length === 0 };
  };
}
