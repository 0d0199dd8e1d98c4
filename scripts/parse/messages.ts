import type { VFile } from 'vfile';

/** What the parser may say of a text: rule id and what it means. CONTRIBUTING.md prints this table. */
export const parseRules = {
  'article-order': 'An article does not follow the number of the article before it.',
  'number-order': 'A numbered item does not follow the number of the item before it.',
  'group-order': 'A section, chapter or other heading does not follow the number of the one before it.',
  'duplicate-number': 'A number is printed twice in one place; the second takes _2 in its address.',
  'foreign-letters': 'A heading or its number is written with letters of another alphabet.',
  'heading-split': 'Several headings, or a heading and an item, stand on one line.',
  'unclosed-quote': 'A quotation is opened and not closed.',
  'unclosed-note': "An editors' note is opened with a bracket and not closed.",
  'other-language': 'A part of the file is in another language than the one asked for.',
  'unknown-text': 'Text that the grammar does not understand; it stays as text where it stands.',
  'doubtful-label': 'A line begins like a numbered item, and is none by its place or its number.',
  'doubtful-heading': 'A line begins like a heading, and is none by its place or its number.',
  'no-provision': 'No provision was found in the text.',
} as const;

export type ParseRule = keyof typeof parseRules;

/** A place in the source: 1-based line and column, and how many characters from there. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Adds a message to the file. `reason` says what was found and what was expected. */
export function say(file: VFile, rule: ParseRule, spot: Spot, reason: string): void {
  file.message(reason, {
    place: {
      start: { line: spot.line, column: spot.column },
      end: { line: spot.line, column: spot.column + spot.length },
    },
    source: 'parse',
    ruleId: rule,
  });
}

/** Sorts a file's messages by place; the given order otherwise. */
export function sortByPlace(file: VFile): void {
  file.messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
