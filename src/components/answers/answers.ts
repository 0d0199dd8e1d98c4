import { type Answer, type AnswerTopic, answersCiting, answerTopics } from '../../editorial/answers.ts';
import { readAnswers } from '../../editorial/answers-read.ts';
import { type Address, isWithin, unitOf } from '../../law/address.ts';
import type { Law } from '../../law/library.ts';
import { throwOn } from '../../law/messages.ts';
import { laws } from '../../site.ts';

/** The answers of content/answers, by file name. Throws where they cannot be read. */
export const answers: readonly Answer[] = readAll();

function readAll(): readonly Answer[] {
  const { answers: read, messages } = readAnswers(process.cwd());
  throwOn(messages);
  return read;
}

/** The acts that an answer answers from, in the order of the library. */
export function actsAnswering({ acts }: Answer): Law[] {
  return laws.filter(({ name }) => acts.includes(name));
}

/** Answers by topic, in the order of the topics; topics without answers are left out. */
export function byTopic(list: readonly Answer[]): { topic: AnswerTopic; list: Answer[] }[] {
  return answerTopics
    .map((topic) => ({ topic, list: list.filter((answer) => answer.topic === topic) }))
    .filter((group) => group.list.length > 0);
}

/** As many answers lead on from another. */
const mostNearest = 6;

/**
 * The answers nearest to one: those that it names, those that name it, then those of its topic, of which the ones
 * that quote the same units come first.
 */
export function nearestTo(answer: Answer, all: readonly Answer[] = answers): Answer[] {
  const others = all.filter(({ slug }) => slug !== answer.slug);
  const named = answer.related.flatMap((slug) => others.filter((other) => other.slug === slug));
  const naming = others.filter(({ related }) => related.includes(answer.slug));
  const units = unitsQuoted(answer);
  const shared = (other: Answer) => unitsQuoted(other).filter((unit) => units.includes(unit)).length;
  const akin = others.filter(({ topic }) => topic === answer.topic).toSorted((a, b) => shared(b) - shared(a));
  return [...new Set([...named, ...naming, ...akin])].slice(0, mostNearest);
}

function unitsQuoted({ quotes }: Answer): Address[] {
  return [...new Set(quotes.map(({ at }) => unitOf(at)))];
}

/** What stands beside a unit: the answers that rest on it most, and how many more of each topic there are. */
export interface AnswersOfUnit {
  readonly first: readonly Answer[];
  readonly more: readonly { readonly topic: AnswerTopic; readonly list: readonly Answer[] }[];
}

/** As many answers stand beside a unit by their questions. */
const mostOfUnit = 5;

/** The answers that quote a unit or something in it; those that quote little else come first. */
export function answersOfUnit(unit: Address, all: readonly Answer[] = answers): AnswersOfUnit {
  const share = ({ quotes }: Answer) => quotes.filter(({ at }) => isWithin(at, unit)).length / quotes.length;
  const citing = answersCiting(all, unit).toSorted((a, b) => share(b) - share(a));
  return { first: citing.slice(0, mostOfUnit), more: byTopic(citing.slice(mostOfUnit)) };
}
