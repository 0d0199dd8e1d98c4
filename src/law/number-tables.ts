/** What number words of a language mean; keys as `keyOf` gives them (small letters, one apostrophe, ё as е). */
export interface NumberForms {
  /** Cardinals below a thousand in every case and gender, and the collective ones (трое, четверо). */
  readonly cardinals: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: тысяч, hundred, млн. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Shares of a whole: половина, третини, quarters. */
  readonly shares: ReadonlyMap<string, number>;
  /** Words that are a number by themselves: дважды, півтора, double. */
  readonly others: ReadonlyMap<string, number>;
  /** First parts of compound adjectives, longest first: двох- of двохмісячний. */
  readonly prefixes: readonly (readonly [string, number])[];
  /** What a compound adjective measures, and where it may begin: -місячн, -денн. */
  readonly measures: readonly string[];
  /** Names of the months by the forms that a date or a sentence shows. */
  readonly months: ReadonlyMap<string, number>;
}

/** A table value → forms (with spaces between), turned round. */
export function listed(table: Readonly<Record<number, string>>): Map<string, number> {
  return new Map(
    Object.entries(table).flatMap(([value, forms]) =>
      forms.split(' ').map((form): [string, number] => [form, Number(value)]),
    ),
  );
}

/** Forms made of stems and endings: `("треть", "ина ини")` gives третина, третини. */
export function inflected(stem: string, endings: string): string {
  return endings
    .split(' ')
    .map((ending) => stem + (ending === '-' ? '' : ending))
    .join(' ');
}

/** The same, longest form first. */
export function byLength(table: Readonly<Record<number, string>>): [string, number][] {
  return [...listed(table)].sort(([a], [b]) => b.length - a.length);
}
