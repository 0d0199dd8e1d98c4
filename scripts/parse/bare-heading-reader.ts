import type { GroupKind } from '../../src/law/model.ts';
import { followedDepth, sameDepth } from './levels.ts';
import type { Line } from './lines.ts';
import { follows, isFirst, type Numeral, relationOf } from './order.ts';
import { beginsParagraph, endOf } from './paragraphs.ts';
import { isTitleOfHeadings } from './titles.ts';
import { type ItemToken, isFirstItem } from './tokens.ts';
import { isSentence, type Position, type Walk } from './walk.ts';

const longest = 200;
/** A heading that ends in a full stop, `1. Общие положения.`, is not longer. */
const longestSentence = 80;
/** What stands below a heading that has an Arabic number and no word. */
const innerKinds: Readonly<Record<GroupKind, GroupKind>> = {
  section: 'chapter',
  subsection: 'chapter',
  chapter: 'subchapter',
  subchapter: 'subchapter',
};
/** How far after a heading its first number stands. */
const searched = 8;
/** The same where text stands between them. */
const farthest = 40;

/** The last lines that divide the articles of a group by numbers of their own: Arabic ones stand below Roman ones. */
interface Divisions {
  readonly group: unknown;
  roman: Numeral | undefined;
  stop: Numeral | undefined;
}

/** Reads headings that have a number and no word: `I. Загальні положення`, `1. Общие положения`. */
export class BareHeadingReader {
  readonly #walk: Walk;
  #divisions: Divisions = { group: undefined, roman: undefined, stop: undefined };

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** True where a line that begins with a number is a heading. */
  accepts(token: ItemToken, position: Position): boolean {
    return token.shape === 'roman'
      ? this.#isRomanHeading(token, position)
      : this.#isNumberedHeading(token, position);
  }

  /** Opens the heading. */
  take(token: ItemToken, line: Line): void {
    const { writer, builder, progress } = this.#walk;
    writer.settle(1);
    progress.enterBody();
    const kind = this.#kindOf(token);
    progress.reachGroup(kind, token.number);
    builder.openGroup(kind, token.label, line.number);
    writer.open('heading', line, line.text.slice(token.length).trimStart());
  }

  /** True where a numbered line divides articles: `2. Повне товариство` before the first of them. */
  divides(token: ItemToken, { index, line, apart }: Position): boolean {
    const { range, writer, source } = this.#walk;
    if (!range.hasArticles || token.number.length > 1 || token.follows !== 'upper') return false;
    if ((token.shape !== 'stop' && token.shape !== 'roman') || line.text.length > longest) return false;
    if (!apart && writer.sink !== 'heading' && writer.sink !== 'title') return false;
    const last = range.hasSections ? this.#lastDivision(token) : this.#lastGroup(token);
    if (last === undefined ? !this.#isFirstDivision(token) : !follows(last, token.number)) return false;
    return isTitleOfHeadings(source, index, range.to, range.hasSections && token.shape === 'roman');
  }

  /** Takes a line that divides articles: a heading where the act has no others, a title where it has. */
  divide(token: ItemToken, line: Line): void {
    const { range, writer, progress } = this.#walk;
    if (!range.hasSections) {
      this.take(token, line);
      return;
    }
    if (token.shape === 'roman') this.#divisions.stop = undefined;
    if (token.shape === 'roman' || token.shape === 'stop') this.#divisions[token.shape] = token.number;
    progress.enterBody();
    writer.openMatter('title', line, line.text);
  }

  #lastDivision({ shape }: ItemToken): Numeral | undefined {
    const group = this.#walk.builder.groups.at(-1);
    if (this.#divisions.group !== group) this.#divisions = { group, roman: undefined, stop: undefined };
    return shape === 'roman' ? this.#divisions.roman : this.#divisions.stop;
  }

  /** Number of the last bare heading; `1.` may stand for the Roman one. */
  #lastGroup(token: ItemToken): Numeral | undefined {
    const { progress, grammar } = this.#walk;
    const last = progress.lastGroup(this.#kindOf(token));
    return last ?? (token.shape === 'roman' ? progress.lastGroup(grammar.bareHeading.arabic) : undefined);
  }

  /** A first number that begins no list of the article before. */
  #isFirstDivision(token: ItemToken): boolean {
    const { levels, unit } = this.#walk.builder;
    if (!isFirst(token.number)) return false;
    return unit === undefined || (sameDepth(levels, token) >= 0 && followedDepth(levels, token) < 0);
  }

  /** Arabic numbers stand for chapters inside a section that has a Roman number or its word. */
  #kindOf(token: ItemToken): GroupKind {
    const { grammar, builder } = this.#walk;
    if (token.shape === 'roman') return grammar.bareHeading.roman;
    const section = builder.groups.find((group) => group.kind === 'section');
    if (section !== undefined && !/^\d/u.test(section.label)) return 'chapter';
    return this.#isInner(token) ? innerKinds[grammar.bareHeading.arabic] : grammar.bareHeading.arabic;
  }

  /** True for a number that begins anew right below a heading with an Arabic one, or goes on from such a number. */
  #isInner({ number }: ItemToken): boolean {
    const { grammar, builder, progress } = this.#walk;
    const { arabic } = grammar.bareHeading;
    const group = builder.groups.at(-1);
    const outer = builder.groups.find((each) => each.kind === arabic);
    if (group === undefined || outer === undefined || !/^\d/u.test(outer.label)) return false;
    if (progress.expectsGroup(arabic, number)) return false;
    if (group.kind === arabic)
      return isFirst(number) && group.content.every((node) => node.type === 'matter');
    const last = progress.lastGroup(innerKinds[arabic]);
    return group.kind === innerKinds[arabic] && last !== undefined && follows(last, number);
  }

  #isRomanHeading(token: ItemToken, { index, line, apart }: Position): boolean {
    const { range, progress, grammar, writer } = this.#walk;
    if (range.hasArticles || range.hasSections || progress.inTail || token.follows === 'lower') return false;
    if (!apart && !progress.inHead && writer.sink !== 'heading') return false;
    if (!progress.expectsGroup(grammar.bareHeading.roman, token.number)) return false;
    const rest = line.text.slice(token.length).trim();
    return rest === '' || rest.includes(' ') || this.#itemAfter(index) !== undefined;
  }

  /** Short, without a stop at its end, out of the units' numbering, and the units go on or begin anew after it. */
  #isNumberedHeading(token: ItemToken, { index, line, apart }: Position): boolean {
    const { range, progress, source, writer } = this.#walk;
    if (range.hasArticles || progress.inList || token.shape !== 'stop') return false;
    if (token.number.length > 1 || token.follows !== 'upper' || line.text.length > longest) return false;
    if (!apart && !progress.inHead && writer.sink !== 'heading') return false;
    if (!progress.expectsGroup(this.#kindOf(token), token.number)) return this.#skips(token, index);
    if (this.#isInner(token)) return this.#holdsTiers(index, token);
    if (this.#holdsInner(index)) return true;
    const at = this.#isStopped(token, index) ? index + 1 : this.#itemAfter(index);
    const next = at === undefined ? undefined : source.tokens[at];
    if (at === undefined || next?.type !== 'item') return this.#isFollowedByTiers(token, index);
    if (next.shape === 'decimal') return next.number[0] === token.number[0];
    if (next.shape !== 'stop' || !isSentence(this.#walk, at)) return false;
    if (progress.expectsUnit(next))
      return !(progress.expectsUnit(token) && follows(token.number, next.number));
    return this.#beginsAnew(token, next);
  }

  /** True for `1. Общие положения.`: short, with a stop, and the item right after it does not go on from its number. */
  #isStopped(token: ItemToken, index: number): boolean {
    const { source, progress } = this.#walk;
    const text = source.lines[index]?.text ?? '';
    const next = source.tokens[index + 1];
    if (text.length > longestSentence || !text.endsWith('.') || next?.type !== 'item') return false;
    if (isFirst(next.number)) return true;
    return !progress.expectsUnit(token) && !(isFirst(token.number) && follows(token.number, next.number));
  }

  /** True where the units under a heading are numbered from 1 again. */
  #beginsAnew(token: ItemToken, next: ItemToken): boolean {
    return isFirstItem(next) && (!isFirst(token.number) || this.#walk.builder.unit === undefined);
  }

  /** Index of the item that follows a heading: its lines without a stop, then notes at most. */
  #itemAfter(index: number): number | undefined {
    const { source, range } = this.#walk;
    let noted = false;
    for (let at = index; at < Math.min(range.to, index + searched); at += 1) {
      const token = source.tokens[at];
      const line = source.lines[at];
      if (line === undefined) return undefined;
      if (at > index && token?.type === 'item') return at;
      noted ||= token?.type === 'marker' && token.marker === 'note';
      const isApart = line.blank && line.text !== line.text.toUpperCase();
      if (!noted && (endOf(line.text) !== ' ' || (at > index && (isApart || token !== undefined))))
        return undefined;
    }
    return undefined;
  }

  /** A heading after a gap in the numbers, in an act whose units carry the numbers of their headings: `5.`, then `5.1.` */
  #skips(token: ItemToken, index: number): boolean {
    const { progress } = this.#walk;
    const last = progress.lastGroup(this.#kindOf(token));
    if (last === undefined || relationOf(last, token.number) !== 'gap') return false;
    return (progress.lastUnit?.length ?? 0) > 1 && this.#holdsTiers(index, token);
  }

  /** True where the next line is the first heading below this one: `33. Дорожні знаки`, `1. Попереджувальні знаки`, `1.1.` */
  #holdsInner(index: number): boolean {
    const next = this.#walk.source.tokens[index + 1];
    if (endOf(this.#walk.source.lines[index]?.text ?? '') !== ' ' || next?.type !== 'item') return false;
    return (
      next.shape === 'stop' &&
      next.follows === 'upper' &&
      isFirst(next.number) &&
      this.#holdsTiers(index + 1, next)
    );
  }

  /** True where the line after a title begins with the title's own number and `.1`. */
  #holdsTiers(index: number, { number }: ItemToken): boolean {
    const { source, range } = this.#walk;
    const end = this.#titleEnd(index);
    if (end === undefined || end >= range.to) return false;
    const [main, inner] =
      /^(\d+)\.(\d+)(?!\d)/u
        .exec(source.lines[end]?.text ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    return main === number[0] && inner === 1;
  }

  /** True where text stands after a title, and the first number after it is the title's own with `.1`. */
  #isFollowedByTiers(token: ItemToken, index: number): boolean {
    const { source, range } = this.#walk;
    const end = this.#titleEnd(index);
    if (end === undefined) return false;
    for (let at = end; at < Math.min(range.to, index + farthest); at += 1) {
      const next = source.tokens[at];
      if (next?.type === 'heading') return false;
      if (next?.type !== 'item' || (next.shape !== 'stop' && next.shape !== 'decimal')) continue;
      return next.shape === 'decimal' && next.number[0] === token.number[0] && isFirstItem(next);
    }
    return false;
  }

  /** Index after the lines of a title, none of which ends in a stop. */
  #titleEnd(index: number): number | undefined {
    const { source, range, layout } = this.#walk;
    for (let at = index; at + 1 < Math.min(range.to, index + searched); at += 1) {
      const line = source.lines[at];
      const next = source.lines[at + 1];
      if (line === undefined || next === undefined || endOf(line.text) !== ' ') return undefined;
      if (source.tokens[at + 1] !== undefined || beginsParagraph(next, line, layout, true)) return at + 1;
    }
    return undefined;
  }
}
