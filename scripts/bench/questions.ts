import { existsSync, readFileSync } from 'node:fs';
import { readLibrary } from '../../src/law/library.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { ask } from '../../src/search/ask.ts';
import { indexLaws } from '../../src/search/library-index.ts';
import { loadEngine } from '../../src/search/load-engine.ts';
import { readAskContent } from '../ask/content.ts';
import { flexSearch, miniSearch } from './rivals.ts';
import { type Judged, readJudged, type Said, type Score, scoreOf } from './score.ts';
import { alignColumns, type Figure } from './table.ts';

/** Question sets, the first that is there is asked: one that is kept outside the project, and the tests' own. */
const sets = ['../shared/eval/qa-dev.jsonl', 'test/fixtures/search/heldout.jsonl'];

/** How well questions are answered, beside two other engines on the same texts. */
export interface QuestionFigures {
  /** Of our own engine, with what it must reach. */
  readonly figures: readonly Figure[];
  /** All engines, by kind and language, as text. */
  readonly table: string;
}

/** Asks every question of a set of our engine, MiniSearch and FlexSearch. `root`: the project's folder. */
export function measureQuestions(root: string): QuestionFigures {
  const path = sets.find((each) => existsSync(`${root}/${each}`)) ?? '';
  const questions = readJudged(readFileSync(`${root}/${path}`, 'utf8'));
  const { library } = readLibrary(root);
  const { content } = readAskContent(root);
  const ours = (lang: Locale) => {
    const engine = loadEngine(indexLaws(library.laws, lang, content).index);
    return (query: string): Said => {
      const { hits, silent } = ask(query, engine);
      return { hits: hits.map(({ address }) => address), silent };
    };
  };
  const engines = [
    { name: 'Norma', make: ours },
    { name: 'MiniSearch', make: (lang: Locale) => miniSearch(library.laws, lang) },
    { name: 'FlexSearch', make: (lang: Locale) => flexSearch(library.laws, lang) },
  ];
  const asked = engines.map(({ name, make }) => ({ name, said: askAll(questions, make) }));
  const all = scoreOf(questions, asked[0]?.said ?? []);
  return { figures: figuresOf(all), table: `${path}\n${tableOf(questions, asked)}` };
}

function askAll(questions: readonly Judged[], make: (lang: Locale) => (query: string) => Said): Said[] {
  const engines = new Map(locales.map((lang) => [lang, make(lang)]));
  return questions.map(({ q, lang }) => engines.get(lang)?.(q) ?? { hits: [], silent: true });
}

function figuresOf(score: Score): Figure[] {
  const figure = (name: string, value: number, budget: number, atLeast: boolean): Figure => ({
    name,
    value,
    unit: '',
    budget,
    atLeast,
  });
  return [
    figure('questions answered by the first hit', score.hit1, 0.7, true),
    figure('questions answered within five', score.hit5, 0.9, true),
    figure('silent where no provision answers', score.silentRight, 0.85, true),
    figure('silent where one does', score.silentWrong, 0.05, false),
  ];
}

interface Asked {
  readonly name: string;
  readonly said: readonly Said[];
}

/** A line an engine and group of questions: all, by kind, by language. */
function tableOf(questions: readonly Judged[], asked: readonly Asked[]): string {
  const groups = [
    { name: 'all', test: () => true },
    ...[...new Set(questions.map(({ kind }) => kind))].sort().map((kind) => ({
      name: kind,
      test: (question: Judged) => question.kind === kind,
    })),
    ...locales.map((lang) => ({ name: lang, test: (question: Judged) => question.lang === lang })),
  ];
  const head = ['questions', 'n', 'engine', 'hit@1', 'hit@3', 'hit@5', 'silent right', 'silent wrong'];
  const rows = groups.flatMap(({ name, test }) =>
    asked.map((engine, index) => {
      const chosen = questions
        .map((question, at) => ({ question, said: engine.said[at] }))
        .filter(({ question }) => test(question));
      const said = chosen.map((each) => each.said ?? { hits: [], silent: false });
      const score = scoreOf(
        chosen.map((each) => each.question),
        said,
      );
      const shares = [score.hit1, score.hit3, score.hit5, score.silentRight, score.silentWrong];
      const [group, count] = index === 0 ? [name, `${score.count}`] : ['', ''];
      return [
        group,
        count,
        engine.name,
        ...shares.map((share) => (Number.isNaN(share) ? '–' : share.toFixed(3))),
      ];
    }),
  );
  return alignColumns([head, ...rows], [0, 2]);
}
