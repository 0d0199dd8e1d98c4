/** A whole number of minor units (kopiyka, tiyn), 0 or more. */
export type Money = number;

/** How a percentage is rounded to a minor unit: `half-up`; `down` for «до N%»; `up` for «не менше N%». */
export type Rounding = 'half-up' | 'down' | 'up';

/** Thrown where a sum is too large to be told exactly; `rule` turns it into `out-of-range`. */
export class BeyondMoney extends RangeError {}

function exact(value: bigint): Money {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new BeyondMoney('a sum above 2^53');
  return Number(value);
}

const added: Readonly<Record<Rounding, bigint>> = { 'half-up': 50n, down: 0n, up: 99n };

/** `percent` percent of `amount`, computed exactly and rounded once. */
export function percentOf(amount: Money, percent: number, rounding: Rounding = 'half-up'): Money {
  return exact((BigInt(amount) * BigInt(percent) + added[rounding]) / 100n);
}

export function sumOf(amounts: readonly Money[]): Money {
  return exact(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n));
}

/** `count` times `amount`. */
export function timesOf(amount: Money, count: number): Money {
  return exact(BigInt(amount) * BigInt(count));
}

/** Whether `part` is at least `percent` percent of `whole`, compared exactly. */
export function isShareAtLeast(part: Money, percent: number, whole: Money): boolean {
  return BigInt(part) * 100n >= BigInt(percent) * BigInt(whole);
}
