import type { Applied } from '../rules/rule.ts';
import { toQuery } from './calculator-query.ts';
import type { ResultView } from './calculator-result.ts';
import { deadlinesOf } from './calculator-steps.ts';
import { resultText } from './calculator-text.ts';
import { madeWith } from './calculator-versions.ts';
import { calendarFile, saveFile, shortName } from './calendar-file.ts';

/** A result that is to be taken away. */
export interface Result {
  readonly view: ResultView;
  readonly input: Readonly<Record<string, unknown>>;
  readonly applied: Applied;
  /** The calculator's page, without a query. */
  readonly page: string;
}

/** The address that opens a result again: the rule, its inputs, the version of its provisions, the name of the answer. */
function linkOf({ view: { rule, speech }, input, applied, page }: Result): string {
  const texts = speech.words.rules[rule.name]?.texts ?? '';
  return `${page}${toQuery(rule.name, input)}&${madeWith({ texts, outcome: applied.outcome })}`;
}

/** Copies the result as text or its link, or saves its deadlines; says in `note` how the copying went. */
export async function takeAway(action: string, result: Result, note: HTMLElement): Promise<void> {
  const { view, input, applied } = result;
  const { say } = view.speech.words;
  const link = linkOf(result);
  if (action === 'copy') await copy(resultText(view, input, applied, link), result, note, say.copied);
  else if (action === 'link') await copy(link, result, note, say.linkCopied);
  else if (action === 'calendar') saveDeadlines(result, new Date());
}

async function copy(text: string, { view }: Result, note: HTMLElement, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    note.textContent = done;
  } catch {
    // Refused by the browser or not a secure page.
    note.textContent = view.speech.words.say.notCopied;
  }
}

/** Gives the ends of terms of a result as a calendar file; each entry says which clause, of which text, worth what. */
function saveDeadlines(result: Result, stamp: Date): void {
  const { view, input, applied } = result;
  const { rule, speech } = view;
  const link = linkOf(result);
  const description = resultText(view, input, applied, link, clauseWords(result));
  const entries = deadlinesOf(applied).map(([name, day]) => ({
    uid: `${rule.name}.${name}.${shortName(toQuery(rule.name, input))}@${location.hostname}`,
    day,
    summary: `${speech.name(rule.name, name)}: ${speech.words.rules[rule.name]?.title ?? rule.name}`,
    description,
    url: link,
  }));
  saveFile(`${rule.name}.ics`, 'text/calendar;charset=utf-8', calendarFile(entries, stamp));
}

/** The words of the text that the terms come from, with their clauses. */
function clauseWords({ view: { speech }, applied }: Result): string[] {
  return applied.steps.flatMap(({ quote }) =>
    quote === undefined
      ? []
      : [`${speech.words.places[quote.provision]?.name ?? quote.provision}: «${quote.words}»`],
  );
}
