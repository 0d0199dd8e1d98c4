import { type Address, ancestorsOf, isWithin, unitOf } from '../law/address.ts';
import type { CitationIndex } from '../law/citation/citation-index.ts';
import type { LawText } from '../law/library.ts';
import type { Provision } from '../law/model.ts';
import { groupsOf, provisionsOf } from '../law/walk.ts';
import type { Locale } from '../locale.ts';
import type { AnswerSource } from './answers.ts';
import type { Concept } from './concepts.ts';
import { encodeTerms, type IndexData, type IndexFiles, indexVersion } from './index-data.ts';
import { answeredBy, intents } from './intents.ts';
import { encodeOutline, isNumbered } from './outline.ts';
import type { Question } from './questions.ts';
import { encodeStems } from './stem-list.ts';
import type { TopicSource } from './topics.ts';
import { stemsOf, wordsOf } from './words.ts';

export interface IndexInput {
  readonly lang: Locale;
  /** Every act in this language, the preferred ones first. */
  readonly texts: readonly LawText[];
  readonly concepts: readonly Concept[];
  readonly questions: readonly Question[];
  readonly answers: readonly AnswerSource[];
  readonly topics: readonly TopicSource[];
  readonly citations: CitationIndex;
}

/** How many stems travel as one sign: these are numbered by frequency. */
const signsOfOne = 60;

/**
 * Counts stems while the index is made; at the end the more frequent get the lower numbers. Those of like frequency,
 * within four times, stand in alphabetical order: their list then weighs least.
 */
class StemCounter {
  readonly #counts = new Map<string, number>();

  count(stems: readonly string[]): readonly string[] {
    for (const stem of stems) this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1);
    return stems;
  }

  sorted(): string[] {
    const byCount = [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const step = (count: number) => Math.floor(Math.log2(count) / 2);
    const others = byCount.slice(signsOfOne).sort(([a, m], [b, n]) => step(n) - step(m) || (a < b ? -1 : 1));
    return [...byCount.slice(0, signsOfOne), ...others].map(([stem]) => stem);
  }
}

/** Counts the printed forms of stems, to show a word for one. */
class FormCounter {
  readonly #forms = new Map<string, Map<string, number>>();

  count(stem: string, form: string): void {
    const counts = this.#forms.get(stem) ?? new Map<string, number>();
    counts.set(form, (counts.get(form) ?? 0) + 1);
    this.#forms.set(stem, counts);
  }

  /** What makes the most frequent form of a stem: `-` and what follows it, or the whole form where it differs. */
  endingOf(stem: string): string {
    const counts = [...(this.#forms.get(stem) ?? new Map([[stem, 1]]))];
    counts.sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1));
    const [form] = counts[0] ?? [stem];
    return form.startsWith(stem) ? `-${form.slice(stem.length)}` : form.replace(/\s/gu, '');
  }
}

/** Makes the index of one language. Pure and deterministic; addresses that no text has are left out of it. */
export function buildIndex(input: IndexInput): IndexFiles {
  const { lang } = input;
  const counter = new StemCounter();
  const forms = new FormCounter();
  const read = (text: string) => {
    const words = wordsOf(text, lang).filter((word) => !word.stop);
    for (const word of words) forms.count(word.stem, word.printed.toLowerCase());
    return counter.count(words.map((word) => word.stem));
  };
  const closings = input.texts.flatMap((text) => text.units.filter((unit) => unit.kind === 'closing'));
  const written = new Map(
    input.texts
      .flatMap((text) => text.units.flatMap((unit) => provisionsOf(unit)))
      .map((provision) => [provision.address, provision]),
  );
  const entries = [...input.citations.kinds].filter(isNumbered).map(([address]) => {
    const text = ownText(written.get(address));
    return { address, text, stems: read(text) };
  });
  const headings = headingsOf(input.texts, closings).map(([address, text]) => [address, read(text)] as const);
  const own = phraseFinder([...entries.map((entry) => entry.stems), ...headings.map(([, run]) => run)]);
  const concepts = input.concepts.filter((concept) => !concept.foreign);
  const phrases = concepts.map((concept) => phrasesOf([concept], lang));
  // What the texts themselves say is not foreign to them.
  const strange = phrasesOf(
    input.concepts.filter((concept) => concept.foreign),
    lang,
  ).filter((phrase) => !own(phrase));
  const foreign = withoutLonger(strange);
  for (const phrase of [...phrases.flat(), ...foreign]) counter.count(phrase);
  const questions = input.questions.map((question) => ({ question, runs: question.texts[lang].map(read) }));
  const answers = input.answers.map((answer) => ({
    answer,
    runs: [answer.question[lang], ...answer.also[lang]].map(read),
  }));
  const topics = input.topics.map((topic) => ({ topic, title: read(topic.title[lang]) }));
  const stems = counter.sorted();
  const numbers = new Map(stems.map((stem, number) => [stem, number]));
  const places = new Map(entries.map(({ address }, number) => [address, number]));
  const termsOf = (run: readonly string[]) => encodeTerms(run.flatMap((stem) => numbers.get(stem) ?? []));
  const lineOf = (runs: readonly (readonly string[])[]) => runs.map(termsOf).join(' ');
  const placeNumbers = (addresses: readonly Address[]) =>
    encodeTerms(addresses.flatMap((address) => places.get(address) ?? []));
  const index: IndexData = {
    version: indexVersion,
    lang,
    stems: encodeStems(stems, lang),
    concepts: concepts.map(({ provisions }, number) => [
      lineOf(phrases[number] ?? []),
      placeNumbers(provisions),
    ]),
    foreign: lineOf(foreign),
    headings: headings.map(([address, run]) => [address, termsOf(run)]),
    outline: encodeOutline(input.citations.kinds),
    provisions: lineOf(entries.map((entry) => entry.stems)),
    intents: Object.fromEntries(
      intents.map((intent) => [
        intent,
        encodeTerms(
          entries.flatMap(({ text }, number) => (answeredBy(text).includes(intent) ? [number] : [])),
        ),
      ]),
    ),
    repeats: repeatsOf(entries),
    official: input.texts.filter((text) => text.status !== 'working-translation').map((text) => text.act),
    questions: questions.map(({ question, runs }) => [placeNumbers(question.provisions), lineOf(runs)]),
    slugs: answers.map(({ answer }) => answer.slug).join(' '),
    answers: answers.map(({ answer, runs }) => {
      const quoted = answer.quotes.flatMap(({ at }) => provisionHolding(at, places) ?? []);
      return [placeNumbers([...new Set(quoted)]), lineOf(runs)];
    }),
    topics: topics.map(({ topic, title }) => [
      topic.slug,
      placeNumbers([...topic.sides.kz.provisions, ...topic.sides.ua.provisions]),
      termsOf(title),
    ]),
    acts: input.citations.acts,
    groupOf: [...input.citations.groupOf],
  };
  const endings = stems.map((stem) => forms.endingOf(stem)).join(' ');
  return { index, forms: { version: indexVersion, endings } };
}

/** The forms of some concepts as stems, once each: those of one word share theirs. */
function phrasesOf(concepts: readonly Concept[], lang: Locale): (readonly string[])[] {
  const forms = concepts.flatMap((concept) => concept.words[lang].map((form) => stemsOf(form, lang)));
  const unique = new Map(forms.map((phrase) => [phrase.join(' '), phrase]));
  return [...unique.values()].filter((phrase) => phrase.length > 0);
}

/** A provision's text without what is numbered inside it. Amendment notes are no text of the law. */
function ownText(provision: Provision | undefined): string {
  return (provision?.content ?? [])
    .flatMap((block) => (block.type === 'text' ? [block.text] : []))
    .join('\n');
}

/** The provision that a place is or stands in: an answer may quote one of its paragraphs. */
function provisionHolding(at: Address, places: ReadonlyMap<Address, number>): Address | undefined {
  return [...ancestorsOf(at), at].findLast((place) => places.has(place));
}

/** Tells whether a phrase stands in any of some runs of stems. */
function phraseFinder(runs: readonly (readonly string[])[]): (phrase: readonly string[]) => boolean {
  const text = runs.map((run) => ` ${run.join(' ')} `).join('\n');
  return (phrase) => text.includes(` ${phrase.join(' ')} `);
}

/** Phrases without those that hold another of them, which finds all that they find. */
function withoutLonger(phrases: readonly (readonly string[])[]): (readonly string[])[] {
  const known = new Set(phrases.map((phrase) => phrase.join(' ')));
  return phrases.filter((phrase) => {
    const parts = phrase.flatMap((_, from) =>
      phrase.slice(from).map((_, size) => phrase.slice(from, from + size + 1)),
    );
    return !parts.some((part) => part.length < phrase.length && known.has(part.join(' ')));
  });
}

function headingsOf(texts: readonly LawText[], closings: readonly Provision[]): [Address, string][] {
  return texts.flatMap((text) => [
    ...groupsOf(text.content).map(({ group }): [Address, string] => [group.address, group.title]),
    ...text.units.flatMap((unit): [Address, string][] => {
      if (unit.title !== undefined) return [[unit.address, unit.title]];
      return closings.includes(unit) ? [[unit.address, ownText(unit)]] : [];
    }),
  ]);
}

/** Provisions of one act whose whole unit repeats an earlier unit: article 63 is article 61 again. */
function repeatsOf(
  entries: readonly { readonly address: Address; readonly stems: readonly string[] }[],
): Record<Address, Address> {
  const units = new Map<Address, string[]>();
  for (const { address, stems } of entries) {
    const unit = unitOf(address);
    const lines = units.get(unit) ?? [];
    lines.push(`${address.slice(unit.length)}:${stems.join(' ')}`);
    units.set(unit, lines);
  }
  const first = new Map<string, Address>();
  const repeats: Record<Address, Address> = {};
  for (const [unit, lines] of units) {
    const text = lines.join('\n');
    const earlier = first.get(text);
    if (earlier === undefined) {
      first.set(text, unit);
      continue;
    }
    for (const { address } of entries)
      if (isWithin(address, unit)) repeats[address] = earlier + address.slice(unit.length);
  }
  return repeats;
}
