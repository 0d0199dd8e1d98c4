import { type Address, segmentOf } from '../../law/address.ts';
import type { LawText } from '../../law/library.ts';
import { findNumbers } from '../../law/number-words.ts';
import { labelNumber } from '../../law/places.ts';
import type { Locale } from '../../locale.ts';
import { findTerms, type Glossary } from '../term-matcher.ts';
import { actNumbersIn, datesIn } from './dates.ts';
import { foreignPunctuation, foreignWords, sharedRuns } from './letters.ts';
import { modalityOf } from './modality.ts';
import { type Passage, passagesOf } from './passages.ts';

/** The checks by name; an exception beside a unit names one of them. */
export const translationChecks = [
  'labels',
  'numbers',
  'dates',
  'act-numbers',
  'citations',
  'terms',
  'modality',
  'negation',
  'letters',
  'punctuation',
  'untranslated',
] as const;
export type TranslationCheck = (typeof translationChecks)[number];

/** A difference between a translation and its original that may not be. */
export interface Difference {
  /** Where it stands; the act for what has no address. */
  readonly at: Address;
  readonly check: TranslationCheck;
  readonly found: string;
  readonly expected: string;
}

/** The targets of a passage's citations as words that are alike in every language, sorted: languages order them freely. */
export type CitationsOf = (text: string, lang: Locale, at: Address) => readonly string[];

/**
 * Compares a working translation with its original, passage by passage. In: both texts (same addresses; that is
 * checked elsewhere), the glossary, and how citations are found. Out: every difference that no exception of the
 * translation excuses, in reading order, and the exceptions that excuse nothing.
 */
export function checkTranslation(
  original: LawText,
  translation: LawText,
  glossary: Glossary,
  citationsOf: CitationsOf,
): { differences: Difference[]; unused: LawText['exceptions'] } {
  const translated = new Map(passagesOf(translation).map((passage) => [passage.key, passage]));
  const all = passagesOf(original).flatMap((passage) => {
    const other = translated.get(passage.key);
    return other === undefined
      ? []
      : compare(passage, other, original.lang, translation.lang, glossary, citationsOf);
  });
  const excuses = (difference: Difference) => (exception: { at: string; check: string }) =>
    exception.at === difference.at && exception.check === difference.check;
  return {
    differences: all.filter((difference) => !translation.exceptions.some(excuses(difference))),
    unused: translation.exceptions.filter(
      (exception) => !all.some((difference) => excuses(difference)(exception)),
    ),
  };
}

function compare(
  original: Passage,
  translation: Passage,
  from: Locale,
  to: Locale,
  glossary: Glossary,
  citationsOf: CitationsOf,
): Difference[] {
  const differences: Difference[] = [];
  const { at } = original;
  const expectSame = (
    check: TranslationCheck,
    found: readonly (string | number)[],
    expected: readonly (string | number)[],
  ) => {
    if (found.join(' | ') !== expected.join(' | ')) {
      differences.push({
        at,
        check,
        found: `[${found.join(', ')}]`,
        expected: `[${expected.join(', ')}]`,
      });
    }
  };
  const expectNone = (check: TranslationCheck, found: readonly string[], expected: string) => {
    if (found.length > 0) differences.push({ at, check, found: `[${found.join(', ')}]`, expected });
  };
  expectSame('labels', labelOf(translation.label), labelOf(original.label));
  expectSame('numbers', numbersOf(translation.text, to), numbersOf(original.text, from));
  expectSame('dates', datesIn(translation.text, to), datesIn(original.text, from));
  expectSame('act-numbers', actNumbersIn(translation.text), actNumbersIn(original.text));
  expectSame('citations', citationsOf(translation.text, to, at), citationsOf(original.text, from, at));
  expectNone(
    'terms',
    missingTerms(original, translation, from, to, glossary),
    'the glossary’s translation of each term',
  );
  differences.push(...modalityDifferences(original, translation, from, to));
  expectNone('letters', foreignWords(translation.text, to), `words in the letters of ${to}`);
  expectNone('punctuation', foreignPunctuation(translation.text, to), `quotation marks and dashes of ${to}`);
  if (to !== 'en' && from !== 'en') {
    // Russian and Ukrainian share words; four in a row that are all alike are rarely a translation.
    expectNone(
      'untranslated',
      sharedRuns(original.text, translation.text, 4),
      'words of the translation’s language',
    );
  }
  return differences;
}

/** `16)` stays as printed; `Стаття 59.` and `Article 59.` are the same number. */
function labelOf(label: string): string[] {
  return /\p{L}{3}/u.test(label) ? [segmentOf(labelNumber(label)) ?? label] : [label];
}

/** "One" in words is left out: "within a year" and "within one year", "вперше" and "for the first time" alternate. */
function numbersOf(text: string, lang: Locale): number[] {
  return findNumbers(text, lang)
    .filter((number) => number.value !== 1 || number.written === 'digits')
    .map((number) => number.value)
    .sort((a, b) => a - b);
}

/** Terms of the original that the translation does not render, by their preferred wording. */
function missingTerms(
  original: Passage,
  translation: Passage,
  from: Locale,
  to: Locale,
  glossary: Glossary,
): string[] {
  const wanted = findTerms(original.text, from, glossary, { at: original.at });
  const found = new Set(
    findTerms(translation.text, to, glossary, { at: original.at, nested: true }).map((hit) => hit.id),
  );
  // Where two terms share one wording in the original, rendering either is enough.
  const spans = Map.groupBy(wanted, (hit) => `${hit.start}-${hit.end}`);
  const missing = [...spans.values()].filter((hits) => !hits.some((hit) => found.has(hit.id)));
  const names = missing.map((hits) =>
    hits.map((hit) => glossary.byId.get(hit.id)?.terms[to].term ?? hit.id).join(' / '),
  );
  return [...new Set(names)];
}

function modalityDifferences(
  original: Passage,
  translation: Passage,
  from: Locale,
  to: Locale,
): Difference[] {
  const expected = modalityOf(original.text, from);
  const found = modalityOf(translation.text, to);
  const { at } = original;
  const show = (each: typeof found) =>
    `${each.prohibitions} must not, ${each.obligations} must, ${each.permissions} may`;
  // English commands with "shall" where Russian and Ukrainian state: it may have more duties, never fewer.
  const obligations =
    to === 'en' ? found.obligations >= expected.obligations : found.obligations === expected.obligations;
  const same =
    found.prohibitions === expected.prohibitions && found.permissions === expected.permissions && obligations;
  const modality: Difference = { at, check: 'modality', found: show(found), expected: show(expected) };
  const negation: Difference = {
    at,
    check: 'negation',
    found: `${found.negations} negations`,
    expected: `${expected.negations}`,
  };
  return [...(same ? [] : [modality]), ...(found.negations === expected.negations ? [] : [negation])];
}
