import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type Address, actOf } from '../law/address.ts';
import { say, sayAt } from '../law/messages.ts';
import { locales } from '../locale.ts';
import { type Answer, answersCiting } from './answers.ts';
import { findUnbalanced } from './findings-marks.ts';
import { holds, type NoteLookup } from './notes-check.ts';

/** What the answers are proved against. */
export interface AnswerGround {
  readonly lookup: NoteLookup;
  /** Names of the rules that there are. */
  readonly rules: ReadonlySet<string>;
  /** The units that at least one answer must quote: every paragraph or article of every act. */
  readonly units: readonly Address[];
}

/**
 * Proves answers against the laws and each other: addresses exist, quotes are verbatim in every language, the acts named
 * are the acts quoted, rules and related answers exist, no question stands twice, marks pair, and every unit is quoted.
 */
export function checkAnswers(answers: readonly Answer[], ground: AnswerGround): VFileMessage[] {
  const slugs = new Set(answers.map(({ slug }) => slug));
  return [
    ...answers.flatMap((answer) => [
      ...quoteMessages(answer, ground.lookup),
      ...actMessages(answer),
      ...nameMessages(answer, ground.rules, slugs),
      ...markMessages(answer),
    ]),
    ...repeatMessages(answers),
    ...coverageMessages(answers, ground.units),
  ];
}

function quoteMessages(answer: Answer, lookup: NoteLookup): VFileMessage[] {
  const { slug, quotes } = answer;
  const seen = new Set<string>();
  return quotes.flatMap(({ at, words, origin, origins }) => {
    if (!lookup.has(at))
      return [sayAt(origin, 'answer-address', `${slug}: found address ${at}, expected a place of an act`)];
    const key = `${at} ${words.ru}`;
    const again = seen.has(key)
      ? [sayAt(origin, 'answer-quote', `${slug}: found the same quote of ${at} again, expected it once`)]
      : [];
    seen.add(key);
    const wrong = locales.filter((lang) => !holds(lookup, at, lang, words[lang]));
    return [
      ...again,
      ...wrong.map((lang) => {
        const reason = `${slug}: found no "${words[lang]}" in ${at} (${lang}), expected it verbatim`;
        return sayAt(origins[lang], 'answer-quote', reason);
      }),
    ];
  });
}

/** The acts that an answer names are those that it quotes. */
function actMessages({ slug, acts, quotes, originOf }: Answer): VFileMessage[] {
  const quoted = new Set(quotes.map(({ at }) => actOf(at)));
  const unquoted = acts.filter((act) => !quoted.has(act));
  const unnamed = [...quoted].filter((act) => !acts.includes(act));
  return [
    ...unquoted.map((act) =>
      sayAt(originOf(['acts']), 'answer-acts', `${slug}: found act ${act}, expected a quote of it`),
    ),
    ...unnamed.map((act) =>
      sayAt(originOf(['acts']), 'answer-acts', `${slug}: found quotes of ${act}, expected it among the acts`),
    ),
  ];
}

function nameMessages(
  { slug, rules, related, originOf }: Answer,
  known: ReadonlySet<string>,
  slugs: ReadonlySet<string>,
): VFileMessage[] {
  return [
    ...rules.flatMap((name, index) =>
      known.has(name)
        ? []
        : [
            sayAt(
              originOf(['rules', index]),
              'answer-rule',
              `${slug}: found rule ${name}, expected one that exists`,
            ),
          ],
    ),
    ...related.flatMap((name, index) => {
      if (slugs.has(name) && name !== slug) return [];
      const expected = name === slug ? 'another answer' : 'an answer that exists';
      return [
        sayAt(
          originOf(['related', index]),
          'answer-related',
          `${slug}: found related ${name}, expected ${expected}`,
        ),
      ];
    }),
  ];
}

/** Quotation marks and brackets of the editors' own words pair. */
function markMessages(answer: Answer): VFileMessage[] {
  const { question, first, why, silent, other, caveat } = answer;
  return Object.entries({ question, first, why, silent, other, caveat }).flatMap(([field, texts]) =>
    locales.flatMap((lang) => {
      const mark = texts === undefined ? undefined : findUnbalanced(texts[lang], lang);
      if (mark === undefined) return [];
      const reason = `${answer.slug}: found "${mark.text}" without its pair, expected both`;
      return [sayAt(answer.originOf([field, lang]), 'answer-marks', reason)];
    }),
  );
}

/** No wording of a question belongs to two answers, or to one of them twice. */
function repeatMessages(answers: readonly Answer[]): VFileMessage[] {
  return locales.flatMap((lang) => {
    const owners = new Map<string, Answer>();
    return answers.flatMap((answer) =>
      [answer.question[lang], ...answer.also[lang]].flatMap((text, index) => {
        const key = text.toLowerCase();
        const owner = owners.get(key);
        owners.set(key, owner ?? answer);
        if (owner === undefined) return [];
        const at = index === 0 ? ['question', lang] : ['also', lang, index - 1];
        const reason = `${answer.slug}: found question "${text}" again, expected it once: ${owner.slug} has it`;
        return [sayAt(answer.originOf(at), 'answer-question', reason)];
      }),
    );
  });
}

function coverageMessages(answers: readonly Answer[], units: readonly Address[]): VFileMessage[] {
  const file = new VFile({ path: 'content/answers' });
  return units
    .filter((unit) => answersCiting(answers, unit).length === 0)
    .map((unit) => say(file, 'answer-coverage', `found no answer that quotes ${unit}, expected one`));
}
