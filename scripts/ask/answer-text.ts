import { fileURLToPath } from 'node:url';
import type { Answer } from '../../src/editorial/answers.ts';
import { translator } from '../../src/i18n.ts';
import type { Library } from '../../src/law/library.ts';
import { readFile } from '../../src/law/source-files.ts';
import type { Locale } from '../../src/locale.ts';
import { readCalculatorLabels } from '../../src/rules/labels/labels.ts';
import { calculators } from '../../src/rules/registry.ts';
import { lawOf, placeOf, worth } from './place-text.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** An answer that people wrote, as text: what to do first, why, where it stands, what it leaves open. */
export function curatedText(answer: Answer, library: Library, lang: Locale): string {
  const t = translator(lang);
  const remarks = [
    { heading: t('answers.silent'), words: answer.silent },
    { heading: t('answers.other'), words: answer.other },
    { heading: t('answers.caveat'), words: answer.caveat },
  ].flatMap(({ heading, words }) => (words === undefined ? [] : [part(heading, words[lang])]));
  const rules = answer.rules.flatMap((name) => ruleLine(name, lang));
  return [
    answer.question[lang],
    part(t('answers.first'), answer.first[lang]),
    part(t('answers.why'), answer.why[lang]),
    [`${t('answers.where')}:`, ...quotesOf(answer, library, lang)].join('\n'),
    ...(rules.length === 0 ? [] : [[`${t('answers.calculators')}:`, ...rules].join('\n')]),
    ...remarks,
  ].join('\n\n');
}

function part(heading: string, words: string): string {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  return [`${heading}:`, ...lines.map((line) => `  ${line.trim()}`)].join('\n');
}

/** The quotes act by act, each with its place; what the act and its text are worth stands above them. */
function quotesOf({ acts, quotes }: Answer, library: Library, lang: Locale): string[] {
  return acts.flatMap((act) => {
    const found = lawOf(act, library, lang);
    if (found === undefined) return [];
    const { law, text } = found;
    const own = quotes.filter(({ at }) => at.startsWith(`${act}/`));
    return [
      `  ${worth(law, text, lang)}`,
      ...own.flatMap(({ at, words }) => [
        `  ${at}  ${placeOf(at, text)}`,
        `    ${quoted(words[text.lang], text.lang)}`,
        ...(text.lang === law.original ? [] : [`    ${quoted(words[law.original], law.original)}`]),
      ]),
    ];
  });
}

function quoted(words: string, lang: Locale): string {
  return lang === 'en' ? `“${words}”` : `«${words}»`;
}

/** A rule that can be worked out: how to call it, and what it works out. */
function ruleLine(name: string, lang: Locale): string[] {
  const calculator = calculators.find(({ rules }) => rules.some((rule) => rule.name === name));
  if (calculator === undefined) return [];
  const file = readFile(project, `${project}src/rules/labels/${calculator.id}.yaml`);
  const title = readCalculatorLabels(file).rules[name]?.title[lang] ?? name;
  return [`  calc ${name}  ${title}`];
}
