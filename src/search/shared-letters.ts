/** How many letters two words have in common from their beginnings. */
export function sharedLetters(one: string, two: string): number {
  const most = Math.min(one.length, two.length);
  let shared = 0;
  while (shared < most && one[shared] === two[shared]) shared += 1;
  return shared;
}
