import { type ComparisonSheet, namesOf } from './sheet.ts';

/** A table: its head, then its rows. */
export type Cells = readonly (readonly (string | number)[])[];

/** Every topic against both sides, a row each; above everything else what the texts are worth. */
export function topicRows({ words, topics, forces }: ComparisonSheet): Cells {
  const [kz, ua] = words.sides;
  // Rows are cut out and sent on: each says what it rests on.
  const status = `${kz}: ${forces[0]}. ${ua}: ${forces[1]}.`;
  const side = (name: string) => [
    `${name}: ${words.relation}`,
    `${name}: ${words.requires}`,
    `${name}: ${words.provisions}`,
    `${name}: ${words.length}`,
    `${name}: ${words.quotes}`,
  ];
  const head = [
    words.theme,
    words.topic,
    ...side(kz),
    ...side(ua),
    words.differences,
    words.reason,
    words.caveat,
    words.status,
    words.link,
  ];
  const rows = topics.map(({ theme, title, sides, differences, reason, caveat, url }) => [
    theme,
    title,
    ...sides.flatMap(({ relation, requires, provisions, length, quotes }) => [
      relation,
      requires,
      namesOf(provisions),
      length,
      quotes.map((quote) => `«${quote.words}» (${quote.cite.words}; ${quote.status})`).join('\n'),
    ]),
    differences.join('\n'),
    reason,
    caveat ?? '',
    status,
    url,
  ]);
  return [head, ...rows];
}

/** Numbers, a row each. */
export function numberRows({ words, numbers }: ComparisonSheet): Cells {
  const head = [words.act, words.what, words.kind, words.value, words.unit, words.said, words.at, words.link];
  return [
    head,
    ...numbers.map(({ act, what, kind, value, unit, words: said, cite }) => [
      act,
      what,
      kind,
      value,
      unit,
      said,
      cite.words,
      cite.url,
    ]),
  ];
}

/** Who decides, a power a row. */
export function powerRows({ words, powers }: ComparisonSheet): Cells {
  const head = [
    words.act,
    words.body,
    words.does,
    words.what,
    words.said,
    words.at,
    words.conflict,
    words.link,
  ];
  return [
    head,
    ...powers.map(({ act, body, does, what, words: said, cite, conflict }) => [
      act,
      body,
      does,
      what,
      said,
      cite.words,
      conflict,
      cite.url,
    ]),
  ];
}

/** What the texts are worth, a line each, with where the comparison stands. */
export function statusRows({ title, url, status, words, draft }: ComparisonSheet): Cells {
  return [[title], [url], [draft], ...status.map((line) => [line]), [words.advice]];
}

/**
 * A table as CSV (RFC 4180), with the mark of UTF-8 that spreadsheets need for Cyrillic. A field that a spreadsheet would
 * compute is kept from it by an apostrophe.
 */
export function toCsv(cells: Cells): string {
  const lines = cells.map((row) => row.map(fieldOf).join(','));
  return `\u{feff}${lines.join('\r\n')}\r\n`;
}

function fieldOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
