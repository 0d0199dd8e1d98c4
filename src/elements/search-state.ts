/** What is asked of the search page; all of it stands in the page's address. Empty: no choice made. */
export interface SearchState {
  readonly query: string;
  /** Name of an act. */
  readonly act: string;
  /** Language of the texts that are searched and shown. */
  readonly lang: string;
  readonly kind: string;
  /** True to search for what is written and for nothing that it may mean. */
  readonly literal: boolean;
}

/** The state that an address's query (`?q=…`) names. */
export function readState(search: string): SearchState {
  const given = new URLSearchParams(search);
  return {
    query: given.get('q') ?? '',
    act: given.get('act') ?? '',
    lang: given.get('lang') ?? '',
    kind: given.get('kind') ?? '',
    literal: given.get('literal') === '1',
  };
}

/** The same as an address's query, with its question mark; empty where nothing is asked. */
export function writeState({ query, act, lang, kind, literal }: SearchState): string {
  const wanted = new URLSearchParams();
  const put = (name: string, value: string) => {
    if (value !== '') wanted.set(name, value);
  };
  put('q', query);
  put('act', act);
  put('lang', lang);
  put('kind', kind);
  put('literal', literal ? '1' : '');
  return wanted.size === 0 ? '' : `?${wanted}`;
}
