/** Letters that sound alike where unstressed, or that the neighbouring language writes instead: a cheap slip. */
const alike = ['ао', 'еиіїєэыя', 'гґх', 'зс', 'дт', 'бп', 'вф', 'шщ', 'ьъ', 'aeiouy', 'sc', 'ck', 'sz'];

/** Which groups a letter stands in, a bit for each. */
const groupsOf = new Map<string, number>();
for (const [group, letters] of alike.entries())
  for (const letter of letters) groupsOf.set(letter, (groupsOf.get(letter) ?? 0) | (1 << group));

function areAlike(one: string, other: string): boolean {
  return ((groupsOf.get(one) ?? 0) & (groupsOf.get(other) ?? 0)) !== 0;
}

/**
 * How far a misspelt word is from another: one for a letter put in, left out, changed or swapped with its neighbour; half
 * for a double letter and for letters that sound alike, more at the very beginning, where people seldom slip. Above
 * `limit` any greater number may come back.
 */
export function editCost(one: string, other: string, limit: number): number {
  const width = other.length + 1;
  let before: number[] = [];
  let last = Array.from({ length: width }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j < width; j += 1) {
      const a = one[i - 1] ?? '';
      const b = other[j - 1] ?? '';
      const first = i === 1 && j === 1 ? 0.6 : 0;
      const change = a === b ? 0 : (areAlike(a, b) ? 0.5 : 1) + first;
      const leave = a === one[i - 2] ? 0.5 : 1;
      const add = b === other[j - 2] ? 0.5 : 1;
      let cost = Math.min((last[j - 1] ?? 0) + change, (last[j] ?? 0) + leave, (row[j - 1] ?? 0) + add);
      if (i > 1 && j > 1 && a === other[j - 2] && b === one[i - 2] && a !== b)
        cost = Math.min(cost, (before[j - 2] ?? 0) + 0.8);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return least;
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
