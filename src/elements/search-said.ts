import type { Locale } from '../locale.ts';
import { copyOf, link, make, need } from './search-page-parts.ts';
import { type SearchState, writeState } from './search-state.ts';

/** What a query was taken for. */
interface Taken {
  /** The language that it was taken to be in, where that is not the one of the texts shown. */
  readonly asked: Locale | undefined;
  /** The query as it was searched for, where that is not what was typed. */
  readonly searched: string | undefined;
  /** The law's own words for it. */
  readonly also: readonly string[];
}

/** What the query was taken for, with the way back to what was typed; nothing where it was taken as it is. */
export function drawSaid({ asked, searched, also }: Taken, state: SearchState, page: HTMLElement): Node[] {
  if (state.literal) {
    const freely = link(writeState({ ...state, literal: false }), page.dataset.freely ?? '', 'stay');
    return [make('p', 'said', copyOf(page, 'literal'), ' ', freely)];
  }
  if (searched === undefined && also.length === 0 && asked === undefined) return [];
  const line = make('p', 'said');
  if (asked !== undefined) {
    const { content } = need(page, 'template[data-for="asked"]', HTMLTemplateElement);
    line.append(content.querySelector(`[data-lang=${asked}]`)?.textContent ?? '', ' ');
  }
  if (searched !== undefined) line.append(copyOf(page, 'searched'), ' ', make('strong', '', searched), '. ');
  if (also.length > 0) line.append(copyOf(page, 'also'), ' ', make('strong', '', also.join(', ')), '. ');
  const words = (page.dataset.exactly ?? '').replace('{query}', () => state.query.trim());
  line.append(link(writeState({ ...state, literal: true }), words, 'stay'));
  return [line];
}

/** The reader's earlier searches as links, with the button that forgets them; nothing where there are none. */
export function drawRecent(searches: readonly string[], page: HTMLElement, forget: () => void): Node[] {
  if (searches.length === 0) return [];
  const section = make('section', 'recent', copyOf(page, 'recent'));
  need(section, 'ul', HTMLUListElement).append(
    ...searches.map((query) =>
      make('li', '', link(writeState({ query, act: '', lang: '', kind: '', literal: false }), query, 'stay')),
    ),
  );
  need(section, 'button', HTMLButtonElement).addEventListener('click', forget);
  return [section];
}
