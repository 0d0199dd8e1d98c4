/** A printed number as its parts: `41-4` is [41, 4]; a letter is its place in the alphabet. */
export type Numeral = readonly number[];

/** How a number stands to the one before it in the same list. */
export type Relation = 'next' | 'inserted' | 'same' | 'gap' | 'back';

/** `next`: 5 after 4 or after 4-2; `inserted`: 4-1 after 4, 4-2 after 4-1; `gap`: 7 after 4; `back`: 3 after 4. */
export function relationOf(before: Numeral, number: Numeral): Relation {
  const length = Math.max(before.length, number.length);
  for (let index = 0; index < length; index += 1) {
    const last = before[index] ?? 0;
    const here = number[index] ?? 0;
    if (here === last) continue;
    if (here < last) return 'back';
    const rest = number.length === index + 1;
    if (index > 0) return rest && here === last + 1 ? 'inserted' : 'gap';
    return rest && here === last + 1 ? 'next' : 'gap';
  }
  return 'same';
}

/** True for the number that a list begins with. */
export function isFirst(number: Numeral): boolean {
  return number.length === 1 && number[0] === 1;
}

/** The number expected after another, for messages. */
export function nextOf(before: Numeral): number {
  return (before[0] ?? 0) + 1;
}

/** A number as people write it: `41-4`. */
export function printed(number: Numeral): string {
  return number.join('-');
}

/** True where a number goes on from another: the next one, or one inserted after it. */
export function follows(before: Numeral, number: Numeral): boolean {
  const relation = relationOf(before, number);
  return relation === 'next' || relation === 'inserted';
}

/** 121 after 12 may be 12 with a raised 1: the inserted number, as printed; undefined where it cannot be. */
export function flattened(before: Numeral | undefined, number: Numeral): string | undefined {
  const [main] = before ?? [];
  const [whole] = number;
  if (main === undefined || whole === undefined || number.length > 1 || whole < 10) return undefined;
  const raised = String(whole).slice(String(main).length);
  return String(whole).startsWith(String(main)) && raised.length === 1 && raised !== '0'
    ? `${main}-${raised}`
    : undefined;
}
