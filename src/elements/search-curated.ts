import type { Links } from '../links.ts';
import { isLocale, type Locale } from '../locale.ts';
import { isRecord } from './record.ts';
import { actTitle, copyOf, link, make } from './search-page-parts.ts';

/** What the search page shows of an answer that people wrote: fetched when it fits. */
export interface AnswerFile {
  readonly question: string;
  /** What to do first: a paragraph each. */
  readonly first: readonly string[];
  /** Where it stands, act by act. */
  readonly acts: readonly {
    readonly act: string;
    readonly quotes: readonly {
      readonly href: string;
      readonly name: string;
      readonly words: string;
      readonly lang: Locale;
    }[];
  }[];
}

/** True for what an answer's file holds. The files are the site's own: its shape is looked at, not every word of it. */
export function isAnswerFile(value: unknown): value is AnswerFile {
  return (
    isRecord(value) &&
    typeof value.question === 'string' &&
    Array.isArray(value.first) &&
    Array.isArray(value.acts)
  );
}

/** What answers are drawn with. */
export interface CuratedTools {
  /** Holds the templates. */
  readonly page: HTMLElement;
  readonly links: Links;
  readonly ui: Locale;
  /** The words of an answer; undefined where they did not load. */
  readonly answerOf: (slug: string) => AnswerFile | undefined;
}

/** The answers that fit, each with the clauses that carry it; those whose words did not load are left out. */
export function drawCurated(slugs: readonly string[], tools: CuratedTools): HTMLElement[] {
  return slugs.flatMap((slug) => {
    const file = tools.answerOf(slug);
    if (file === undefined) return [];
    const href = tools.links.answer(tools.ui, slug);
    const first = make('div', 'act-first', ...file.first.map((words) => make('p', '', words)));
    const acts = file.acts.flatMap(({ act, quotes }) => drawQuotes(act, quotes, tools));
    const whole = link(href, '', '');
    whole.append(copyOf(tools.page, 'whole'));
    return [
      make(
        'section',
        'answered',
        copyOf(tools.page, 'answer'),
        make('p', 'where', link(href, file.question, 'to')),
        first,
        ...acts,
        make('p', 'onward', whole),
      ),
    ];
  });
}

/** As many clauses of an act are shown in words; the others by their places. */
const mostQuotes = 3;

function drawQuotes(
  act: string,
  quotes: AnswerFile['acts'][number]['quotes'],
  { page }: CuratedTools,
): HTMLElement[] {
  const lang = quotes[0]?.lang ?? '';
  const { title, worth } = actTitle(page, act, isLocale(lang) ? lang : 'en');
  const drawn = quotes.slice(0, mostQuotes).map((quote) => {
    const words = make('blockquote', '', make('p', '', quote.words));
    words.lang = quote.lang;
    return make('figure', 'quote', words, make('figcaption', '', link(quote.href, quote.name, 'to')));
  });
  const rest = quotes.slice(mostQuotes).flatMap((quote) => [', ', link(quote.href, quote.name, 'to')]);
  const more = rest.length === 0 ? [] : [make('p', 'more', ...rest.slice(1))];
  return [make('p', 'from', title), worth, ...drawn, ...more];
}

/** Other answers that may be meant, by their questions; nothing where none of them loaded. */
export function drawOthers(slugs: readonly string[], tools: CuratedTools): HTMLElement[] {
  const items = slugs.flatMap((slug) => {
    const question = tools.answerOf(slug)?.question;
    return question === undefined
      ? []
      : [make('li', '', link(tools.links.answer(tools.ui, slug), question, 'to'))];
  });
  if (items.length === 0) return [];
  return [make('section', 'meant', copyOf(tools.page, 'meant'), make('ul', '', ...items))];
}
