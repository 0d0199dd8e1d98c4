import type { Engine } from '../search/engine.ts';
import type { SearchTools } from './search-engines.ts';
import { copyOf, make } from './search-page-parts.ts';

const most = 6;

/**
 * The terms of the page's index that a query names: all words of the term stand in the query, or all of the query's in
 * the term. A new section with copies of their entries; nothing where there are none.
 */
export function drawTerms(query: string, page: HTMLElement, tools: SearchTools, engine: Engine): Element[] {
  const asked = new Set(tools.stemsIn(query, engine));
  if (asked.size === 0) return [];
  const entries = [...page.querySelectorAll('.terms li')];
  const found = entries.filter((entry) => {
    const name = new Set(tools.stemsIn(entry.querySelector('a')?.textContent ?? '', engine));
    if (name.size === 0) return false;
    return [...name].every((stem) => asked.has(stem)) || [...asked].every((stem) => name.has(stem));
  });
  if (found.length === 0) return [];
  const list = make('ul', '', ...found.slice(0, most).map((entry) => entry.cloneNode(true)));
  return [make('section', 'term-hits', copyOf(page, 'terms'), list)];
}
