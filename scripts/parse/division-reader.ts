import { inAlphabet } from './letters.ts';
import type { Line } from './lines.ts';
import { follows } from './order.ts';
import { headingBelow } from './titles.ts';
import type { Walk } from './walk.ts';

const longestDivision = 30;
const longestClosing = 120;

/** Tells lines that divide an act without a number: "Особлива частина", "ПРИКІНЦЕВІ ПОЛОЖЕННЯ". */
export class DivisionReader {
  readonly #walk: Walk;

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** "Особлива частина": a line that divides a code above its sections. */
  isDivision({ text }: Line): boolean {
    return text.length < longestDivision && this.#walk.grammar.division.test(text);
  }

  /** True where a division stands inside the open section: the chapters below it are the section's, or go on from them. */
  dividesSection(index: number): boolean {
    const { builder, source, range, progress } = this.#walk;
    const section = builder.groups.find((group) => group.kind === 'section');
    const next = headingBelow(source, index, range.to);
    if (section === undefined || next?.number === undefined || next.kind !== 'chapter') return false;
    const last = progress.lastGroup('chapter');
    const isEmpty = section.content.every((node) => node.type === 'matter');
    return isEmpty || (last !== undefined && builder.groups.length > 1 && follows(last, next.number));
  }

  /** The heading of a closing section that has neither word nor number. */
  isClosingHeading(line: Line): boolean {
    const { range, grammar, builder } = this.#walk;
    if (
      !range.hasArticles ||
      !grammar.closingUnit ||
      builder.units.length === 0 ||
      line.text.length > longestClosing
    )
      return false;
    return grammar.closingHeading.test(inAlphabet(line.text, grammar.lang));
  }
}
