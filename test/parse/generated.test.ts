import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../scripts/parse/parse.ts';
import type { Profile } from '../../src/law/profile.ts';
import { groupsOf, provisionsOf, unitsOf } from '../../src/law/walk.ts';
import type { Locale } from '../../src/locale.ts';
import { drafts } from './drafts.ts';
import { orders, printOrder, states } from './orders.ts';
import { type Printing, printDraft } from './printing.ts';

const nbsp = '\u00a0\u00a0\u00a0\u00a0\u00a0 ';

/** Layouts of real copies: web pages, plain text with first-line indents, text out of PDF files. */
const layouts: Readonly<Record<string, Pick<Printing, 'width' | 'indent' | 'blankLines'>>> = {
  'a paragraph a line, blank lines between': { width: 0, indent: '', blankLines: true },
  'a paragraph a line, nothing between': { width: 0, indent: '', blankLines: false },
  'no-break spaces before paragraphs': { width: 0, indent: nbsp, blankLines: true },
  'wrapped, set in, blank lines': { width: 72, indent: '     ', blankLines: true },
  'wrapped, set in': { width: 72, indent: '     ', blankLines: false },
  'wrapped, blank lines': { width: 90, indent: '', blankLines: true },
  'wrapped, nothing between': { width: 80, indent: '', blankLines: false },
};

const style = fc.record({
  upperHeadings: fc.boolean(),
  titleOnNextLine: fc.boolean(),
  articleTitles: fc.boolean(),
  stops: fc.boolean(),
  romanSections: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
});

function outlineOf(text: string, profile: Profile, lang: Locale) {
  const nameOf = (each: Locale, n: number) =>
    each === lang ? (n === 1 ? 'act' : `act-${n}`) : `${each}-${n}`;
  const { acts } = parseText(text, { path: 'text.txt', profile, nameOf });
  return {
    provisions: acts.flatMap(({ content }) =>
      unitsOf(content)
        .flatMap(provisionsOf)
        .map((each) => each.address),
    ),
    groups: acts.flatMap(({ content }) => groupsOf(content).map(({ group }) => group.address)),
  };
}

describe.each([
  ['adilet', 'ru'],
  ['adilet', 'en'],
  ['rada', 'uk'],
] as const)('acts of %s in %s keep their outline however they are printed', (profile, lang) => {
  it.each(Object.entries(layouts))('%s', (_, layout) => {
    fc.assert(
      fc.property(drafts(profile, lang), style, (draft, chosen) => {
        const { text, provisions, groups } = printDraft(draft, { ...layout, ...chosen }, 'act');
        expect(outlineOf(text, profile, lang)).toEqual({ provisions, groups });
      }),
      { numRuns: 60, seed: 20_040_705 },
    );
  });
});

describe.each(states)('orders of $profile in $lang keep the outlines of order and rules', (state) => {
  it.each(Object.entries(layouts))('%s', (_, layout) => {
    fc.assert(
      fc.property(orders(state), fc.constantFrom('\n', '\r\n'), (draft, lineEnd) => {
        const { text, provisions, groups } = printOrder(draft, { ...layout, lineEnd });
        expect(outlineOf(text, state.profile, state.lang)).toEqual({ provisions, groups });
      }),
      { numRuns: 60, seed: 20_200_828 },
    );
  });
});
