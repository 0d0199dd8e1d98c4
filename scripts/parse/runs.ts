import type { Numeral } from './order.ts';

/** Several numbers that one label names: `134–136`, `5, 6 и 7`, `2)–4)`. */
export interface NumberRun {
  readonly numbers: readonly Numeral[];
  /** Characters of the text up to the end of the label. */
  readonly end: number;
  /** A bracket closes the last number. */
  readonly bracket: boolean;
}

const piece =
  /\s*([0-9]{1,4})(?:-([0-9]{1,4}))?(\s?[.)](?![0-9]))?(?:\s*([,–—‑-]|(?:и|та|і|й|and)(?=\s))\s*(?=[0-9]))?/uy;
const dash = /[–—‑-]/u;
/** A range that spans more is none. */
const widest = 300;

/** The numbers that stand at a character of a text; undefined where they are fewer than two or do not rise. */
export function numberRun(text: string, from: number): NumberRun | undefined {
  const numbers: Numeral[] = [];
  let end = from;
  let bracket = false;
  let joint: string | undefined = ',';
  while (joint !== undefined) {
    piece.lastIndex = end;
    const match = piece.exec(text);
    if (match === null) return undefined;
    end = piece.lastIndex;
    bracket = match[3]?.endsWith(')') === true;
    const [main, inner] = [Number(match[1]), match[2] === undefined ? undefined : Number(match[2])];
    // `134-136` spans from one to the other, `134-1` is inserted after 134.
    const isSpan = inner !== undefined && inner > main;
    const first: Numeral = inner === undefined || isSpan ? [main] : [main, inner];
    const last = numbers.at(-1);
    if (last !== undefined && dash.test(joint)) numbers.push(...between(last, first));
    numbers.push(first);
    if (isSpan) numbers.push(...between(first, [inner]), [inner]);
    joint = match[4];
  }
  return numbers.length > 1 && rises(numbers) ? { numbers, end, bracket } : undefined;
}

/** The numbers that a range leaves out in print. */
function between(from: Numeral, to: Numeral): Numeral[] {
  const head = from.slice(0, -1);
  const [first, last] = [from.at(-1) ?? 0, to.at(-1) ?? 0];
  if (from.length !== to.length || head.join() !== to.slice(0, -1).join() || last - first > widest) return [];
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => [...head, first + 1 + index]);
}

function rises(numbers: readonly Numeral[]): boolean {
  return numbers.every((number, index) => {
    const before = numbers[index - 1];
    if (before === undefined) return (number[0] ?? 0) > 0;
    const main = (number[0] ?? 0) - (before[0] ?? 0);
    return main > 0 || (main === 0 && (number[1] ?? 0) > (before[1] ?? 0));
  });
}
