import type { Answer } from '../../editorial/answers.ts';
import type { AnswerFile } from '../../elements/search-curated.ts';
import type { Locale } from '../../locale.ts';
import { actsAnswering } from '../answers/answers.ts';
import { quotesFrom } from '../answers/quotes.ts';
import { hrefOf, nameOf } from '../sheet.ts';

/** What the search page shows of an answer to a reader of `ui`. */
export function answerFile(ui: Locale, answer: Answer): AnswerFile {
  return {
    question: answer.question[ui],
    first: answer.first[ui].split('\n').filter((line) => line.trim() !== ''),
    acts: actsAnswering(answer).map((law) => ({
      act: law.name,
      quotes: quotesFrom(answer, law, ui).map(({ at, words, lang }) => ({
        href: hrefOf(at, { ui, act: law.name }),
        name: nameOf(at, { ui, act: law.name }),
        words,
        lang,
      })),
    })),
  };
}
