import { describe, expect, it } from 'vitest';
import { nodesOf } from '../../src/law/walk.ts';
import { locales } from '../../src/locale.ts';
import { rankProvisions } from '../../src/search/rank.ts';
import { understand } from '../../src/search/understand.ts';
import { wordsOf } from '../../src/search/words.ts';
import { readSearchable } from './engines.ts';

const { library, engines } = readSearchable();

describe('every word form of the texts', () => {
  it.each(locales)('finds the provisions that hold it (%s)', { timeout: 120_000 }, (lang) => {
    const engine = engines[lang];
    const holders = new Map<string, Set<string>>();
    for (const law of library.laws) {
      for (const unit of law.texts.get(lang)?.units ?? []) {
        for (const node of nodesOf(unit)) {
          if (node.type !== 'text') continue;
          const provision = node.address.slice(0, node.address.lastIndexOf('/'));
          if (!engine.documents.some((each) => each.address === provision)) continue;
          for (const word of wordsOf(node.text, lang)) {
            // A letter of a category means one only beside its word; a lone letter is no query.
            if (word.stop || word.text.startsWith('category') || word.printed.length < 2) continue;
            const places = holders.get(word.printed) ?? new Set<string>();
            places.add(provision);
            holders.set(word.printed, places);
          }
        }
      }
    }
    expect(holders.size).toBeGreaterThan(1000);
    const lost: string[] = [];
    for (const [form, places] of holders) {
      const ranked = rankProvisions(understand(form, engine), engine);
      const found = new Set(ranked.map((each) => engine.documents[each.document]?.address));
      for (const place of places) if (!found.has(place)) lost.push(`${form} ${place}`);
    }
    expect(lost).toEqual([]);
  });
});
