import { followedDepth, holderDepth, inItsAlphabet, isSameShape, sameDepth } from './levels.ts';
import type { Line } from './lines.ts';
import { follows, isFirst, type Numeral, nextOf, relationOf } from './order.ts';
import { isEnded, isShort, isUnfinished, refers } from './paragraphs.ts';
import { RowReader } from './row-reader.ts';
import { type ItemToken, isFirstItem } from './tokens.ts';
import type { Position, Walk } from './walk.ts';

/** A number so much greater than the one before does not go on with its list. */
const widestGap = 40;
/** A list whose first items were repealed begins with such a number at most. */
const latestFirst = 4;
/** No act nests its lists deeper; numbers that seem to are beside each other. */
const deepest = 8;

/** Reads numbered items: decides by place and number whether a line begins one, and where it hangs. */
export class ItemReader {
  readonly #walk: Walk;
  readonly #rows: RowReader;

  constructor(walk: Walk) {
    this.#walk = walk;
    this.#rows = new RowReader(walk);
  }

  /** True where a line that begins like an item is one. */
  accepts(printed: ItemToken, position: Position): boolean {
    const { progress, writer, range } = this.#walk;
    const token = this.#read(printed);
    if (token.shape === 'roman' || progress.inList || (progress.inHead && range.hasArticles)) return false;
    if (progress.inTail && !(position.strong && this.#continuesUnits(token))) return false;
    if (progress.lastNoted !== undefined && this.#isNoted(token, progress.lastNoted)) return false;
    const accepted = this.#fits(token, position);
    if (!accepted) {
      const reason = `found "${token.label}" where no such number can stand, expected text`;
      writer.say('doubtful-label', position.line, 0, token.length, reason);
    }
    return accepted;
  }

  /** True for an item of a note in the text, which has numbers of its own; a note is the last piece of an article. */
  #isNoted(token: ItemToken, last: Numeral): boolean {
    const { progress, range, builder } = this.#walk;
    if (token.shape === 'stop' && follows(last, token.number)) {
      progress.lastNoted = token.number;
      return true;
    }
    return range.hasArticles && !(token.shape === 'stop' && followedDepth(builder.levels, token) >= 0);
  }

  /** Opens an item where it belongs, and tells of numbers out of order. Gives where on the line its text begins. */
  take(printed: ItemToken, line: Line, offset: number): number {
    const { writer, builder, progress, range, grammar } = this.#walk;
    writer.flush();
    progress.enterBody();
    this.#rows.leave();
    const needsClosing = builder.unit === undefined && range.hasArticles && grammar.closingUnit;
    if (needsClosing) {
      writer.settle(1);
      builder.openClosing(line.number);
    }
    const token = this.#read(printed);
    const depth = this.#depthOf(token);
    this.#check(token, line, offset, depth);
    writer.settle(Math.max(1, depth));
    if (depth === 0) progress.lastUnit = token.run?.at(-1) ?? token.number;
    builder.openItem(depth, token, line.number);
    const rest = line.text.slice(offset + token.length);
    return line.text.length - rest.trimStart().length;
  }

  /** A label as the list that it stands in counts it: by its alphabet; `2-4.` as the inserted number or as three. */
  #read(token: ItemToken): ItemToken {
    const { builder, range, progress } = this.#walk;
    const { levels } = builder;
    if (token.run === undefined) return inItsAlphabet(levels, token);
    const { run, ...one } = token;
    if (token.lookalike === true) {
      // Points of an act without articles have a stop: "Пункти 3 і 4 виключено".
      const isUnits = !range.hasArticles && followedDepth(levels, token) < 0;
      return isUnits ? { ...token, shape: 'stop' } : token;
    }
    const first = run[0] ?? [];
    if (first.join() === token.number.join()) return token;
    const several: ItemToken = { ...one, run, number: first };
    const expected =
      followedDepth(levels, several) >= 0 ||
      (levels.length === 0
        ? progress.expectsUnit(several)
        : sameDepth(levels, several) < 0 && isFirst(first));
    return expected && followedDepth(levels, one) < 0 ? several : one;
  }

  /** How many of the open levels stay open for the item. */
  #depthOf(token: ItemToken): number {
    const { levels } = this.#walk.builder;
    const followed = followedDepth(levels, token);
    if (followed >= 0) return followed;
    const same = sameDepth(levels, token);
    if (same < 0) return holderDepth(levels, token);
    const nests = isFirstItem(token) && levels.length < deepest && this.#announcesList(same);
    return nests ? levels.length : same;
  }

  /** True where the text of the item at a depth ends in a colon and nothing came after it. */
  #announcesList(depth: number): boolean {
    const { builder, writer } = this.#walk;
    const level = builder.levels[depth];
    if (level === undefined || !writer.lastText.endsWith(':')) return false;
    const open = writer.sink === 'text' && builder.innermost === level.node ? 1 : 0;
    return level.node.content.length + open <= 1;
  }

  #fits(token: ItemToken, { index, line, before, strong }: Position): boolean {
    const { grammar, builder } = this.#walk;
    if (token.lookalike === true && followedDepth(builder.levels, token) < 0) return false;
    if (before === undefined) return this.#fitsAlone(token);
    const cites = refers(before.text, grammar) && !(line.blank && token.follows === 'upper');
    if (cites && this.#walk.writer.sink !== 'heading') return false;
    const same = sameDepth(builder.levels, token);
    if (this.#rows.isRow(token, index, same >= 0 && this.#announcesList(same))) return false;
    return strong ? this.#fitsAlone(token) : this.#fitsAfter(token, line, before);
  }

  /** An item on a line of its own: any number that its list can go on with. */
  #fitsAlone(token: ItemToken): boolean {
    const { builder, range, progress } = this.#walk;
    const level = builder.levels[sameDepth(builder.levels, token)];
    const last =
      level?.number ?? (builder.unit === undefined && !range.hasArticles ? progress.lastUnit : undefined);
    if (last === undefined) return (token.number[0] ?? 0) <= widestGap || token.shape === 'decimal';
    const relation = relationOf(last, token.number);
    return relation !== 'gap' || (token.number[0] ?? 0) - (last[0] ?? 0) <= widestGap;
  }

  /** An item on a line that no blank line sets apart: its number must be expected, its place must allow it. */
  #fitsAfter(token: ItemToken, line: Line, before: Line): boolean {
    const { grammar, writer, builder, layout } = this.#walk;
    if (writer.sink === 'heading') return true;
    if (writer.sink === 'title' && this.#walk.progress.expectsUnit(token)) return true;
    const comma = before.text.endsWith(',');
    if (isUnfinished(before.text, grammar) && !comma) return false;
    const { levels } = builder;
    const first = isFirstItem(token);
    const likely =
      followedDepth(levels, token) >= 0 ||
      (first && sameDepth(levels, token) < 0) ||
      (!this.#walk.range.hasArticles && this.#walk.progress.goesOnFromTiers(token));
    if (comma)
      return likely && token.shape !== 'stop' && token.follows !== 'none' && isShort(before, line, layout);
    if (!isEnded(before.text)) return likely && isShort(before, line, layout);
    if (likely) return true;
    const level = levels[sameDepth(levels, token)];
    if (level === undefined) return first || this.#beginsLate(token, before);
    const gap = (token.number[0] ?? 0) - (level.number[0] ?? 0);
    return first || (gap >= 0 && gap <= widestGap && token.follows === 'upper') || token.shape !== 'stop';
  }

  /** A list whose first number is not 1: its first item was repealed, or the units go on after a heading. */
  #beginsLate(token: ItemToken, before: Line): boolean {
    const { builder, progress } = this.#walk;
    if (before.text.endsWith(':')) return (token.number[0] ?? 0) <= latestFirst;
    const { lastUnit } = progress;
    return (
      builder.unit === undefined && lastUnit !== undefined && relationOf(lastUnit, token.number) !== 'back'
    );
  }

  #continuesUnits(token: ItemToken): boolean {
    const { range, progress } = this.#walk;
    const { lastUnit } = progress;
    return (
      token.shape === 'stop' && !range.hasArticles && lastUnit !== undefined && progress.expectsUnit(token)
    );
  }

  #check(token: ItemToken, line: Line, offset: number, depth: number): void {
    const { builder, progress, writer } = this.#walk;
    const sibling = builder.levels[depth];
    const isUnit = depth === 0;
    const last =
      sibling !== undefined && isSameShape(sibling, token)
        ? sibling.number
        : isUnit
          ? progress.lastUnit
          : undefined;
    if (isFirstItem(token) && (last === undefined || isUnit)) return;
    if (last === undefined) {
      if (token.shape !== 'decimal') {
        writer.say('number-order', line, offset, token.length, `found number ${token.label}, expected 1`);
      }
      return;
    }
    const relation = relationOf(last, token.number);
    if (relation === 'next' || relation === 'inserted') return;
    const rule = relation === 'same' ? 'duplicate-number' : 'number-order';
    writer.say(rule, line, offset, token.length, `found number ${token.label}, expected ${nextOf(last)}`);
  }
}
