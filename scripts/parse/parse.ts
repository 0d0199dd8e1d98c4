import { type Plugin, unified } from 'unified';
import type { Node } from 'unist';
import { VFile } from 'vfile';
import type { ActText } from '../../src/law/model.ts';
import type { Profile } from '../../src/law/profile.ts';
import type { Locale } from '../../src/locale.ts';
import { ActFinder, type NameOf } from './acts.ts';
import type { LineRange } from './contents.ts';
import { grammarOf } from './grammar/grammar.ts';
import { type LanguageRange, languagesOf } from './languages.ts';
import { LineReader, type OpenSource } from './line-reader.ts';
import { type Furniture, type Line, linesOf } from './lines.ts';
import { say, sortByPlace } from './messages.ts';
import { Quotations } from './quotations.ts';
import { Recogniser } from './recogniser.ts';
import type { Source } from './source.ts';
import { Walker } from './walker.ts';

/** What the parser is told of a text. */
export interface ParseOptions {
  /** For messages. */
  readonly path: string;
  readonly profile: Profile;
  /** Name of the nth act (from 1) of a language in the file. */
  readonly nameOf: NameOf;
}

/** What the parser makes of a text. */
export interface Parsed {
  /** In source order. */
  readonly acts: readonly ActText[];
  /** What was dropped, in source order: see `Furniture`. */
  readonly furniture: readonly Furniture[];
  /** Its messages are sorted by place. */
  readonly file: VFile;
}

/** Root of the tree that goes through the pipeline. */
interface ActsRoot extends Node {
  readonly type: 'acts';
  readonly acts: readonly ActText[];
  readonly furniture: readonly Furniture[];
}

/** Reads the text of a source: acts in their languages, typed, addressed. No text makes it fail. */
export function parseText(text: string, options: ParseOptions): Parsed {
  const file = new VFile({ path: options.path, value: text });
  const processor = unified().use(lawParser, options).use(messageSorter);
  const { acts, furniture } = processor.runSync(processor.parse(file), file);
  return { acts, furniture, file };
}

/** The parser as a plugin: text → tree of acts. */
const lawParser: Plugin<[ParseOptions], string, ActsRoot> = function (options) {
  this.parser = (document, file): ActsRoot => {
    const { lines: printed, furniture } = linesOf(document, options.profile);
    const source: OpenSource = { lines: [], tokens: [], file };
    const recogniserOf = recognisersOf(options.profile);
    const ranges = languagesOf(printed, options.profile, recogniserOf).map((range) =>
      readRange(source, printed, range, recogniserOf(range.lang)),
    );
    const quotations = new Quotations(source.lines);
    const counts = new Map<Locale, number>();
    const acts = ranges.flatMap((range) => walkRange(source, range, options, quotations, counts));
    return { type: 'acts', acts, furniture };
  };
};

/** The recognisers of a profile's languages, each made once. */
function recognisersOf(profile: Profile): (lang: Locale) => Recogniser {
  const recognisers: Readonly<Record<Locale, Recogniser>> = {
    ru: new Recogniser(grammarOf(profile, 'ru')),
    en: new Recogniser(grammarOf(profile, 'en')),
    uk: new Recogniser(grammarOf(profile, 'uk')),
  };
  return (lang) => recognisers[lang];
}

const messageSorter: Plugin<[], ActsRoot> = () => (_tree, file) => sortByPlace(file);

/** A run of lines in one language, with what reads it. */
interface ReadRange extends LanguageRange {
  readonly recogniser: Recogniser;
}

/** Adds the lines of a range to the source, each with its token; lines in a strange language have none. */
function readRange(
  source: OpenSource,
  printed: readonly Line[],
  { lang, from, to, strange }: LanguageRange,
  recogniser: Recogniser,
): ReadRange {
  const reader = new LineReader(source, recogniser);
  const start = source.lines.length;
  const asides: LineRange[] = [];
  let index = from;
  for (const run of [...strange, { from: to, to }]) {
    for (; index < run.from; index += 1) reader.add(printed[index]);
    reader.end();
    const strangeStart = source.lines.length;
    for (; index < run.to; index += 1) reader.addStrange(printed[index]);
    if (source.lines.length > strangeStart) asides.push({ from: strangeStart, to: source.lines.length });
  }
  for (const aside of asides) tellStrange(source, aside);
  return { lang, from: start, to: source.lines.length, strange: asides, recogniser };
}

function tellStrange({ lines, file }: Source, { from, to }: LineRange): void {
  const first = lines[from]?.number ?? 1;
  const last = lines[to - 1]?.number ?? first;
  const reason = `found text in Kazakh in lines ${first}-${last}, expected Russian, English or Ukrainian: it stays as text`;
  say(file, 'other-language', { line: first, column: 1, length: 0 }, reason);
}

function walkRange(
  source: Source,
  range: ReadRange,
  options: ParseOptions,
  quotations: Quotations,
  counts: Map<Locale, number>,
): ActText[] {
  const { recogniser, lang } = range;
  const before = counts.get(lang) ?? 0;
  const finder = new ActFinder(source.lines, source.tokens, recogniser.grammar, range);
  const ranges = finder.find((ordinal) => options.nameOf(lang, before + ordinal));
  counts.set(lang, before + ranges.length);
  return ranges.map((each) => new Walker(source, each, recogniser, quotations).walk());
}
