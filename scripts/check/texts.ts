import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Address } from '../../src/law/address.ts';
import { hashOutline, hashProvision } from '../../src/law/hash.ts';
import { type Law, type LawText, type Library, placesOf } from '../../src/law/library.ts';
import { say } from '../../src/law/messages.ts';
import { textFileOf } from '../../src/law/text-files.ts';
import { provisionsOf } from '../../src/law/walk.ts';
import { lockPath } from '../parse/write.ts';

/** The provisions of every text, in order: `{"kz-code:ru": ["kz-code/1", …], …}`. */
export function addressesByText(library: Library): Record<string, Address[]> {
  const entries = library.laws.flatMap((law) =>
    [...law.texts].map(([lang, text]): [string, Address[]] => [
      `${law.name}:${lang}`,
      text.units.flatMap(provisionsOf).map((provision) => provision.address),
    ]),
  );
  return Object.fromEntries(entries);
}

/** Every text of an act has the provisions of its original: same addresses, same printed numbers, same order. */
export function checkPairs(library: Library): VFileMessage[] {
  return library.laws.flatMap((law) => {
    const original = law.texts.get(law.original);
    if (original === undefined) return [];
    return [...law.texts.values()]
      .filter((text) => text !== original)
      .flatMap((text) => pairMessages(law, original, text));
  });
}

function pairMessages(law: Law, original: LawText, text: LawText): VFileMessage[] {
  const expected = outline(original);
  const found = outline(text);
  const file = new VFile({ path: `content/laws/${law.name}/${text.lang}` });
  for (const address of expected.filter((each) => !found.includes(each))) {
    say(file, 'text-pairs', `found no ${address}, expected it because the original (${law.original}) has it`);
  }
  for (const address of found.filter((each) => !expected.includes(each))) {
    say(
      file,
      'text-pairs',
      `found ${address}, expected nothing there: the original (${law.original}) has no such place`,
    );
  }
  const order = expected.findIndex((address, index) => found[index] !== address);
  if (file.messages.length === 0 && order >= 0) {
    say(
      file,
      'text-pairs',
      `found ${found[order]}, expected ${expected[order]} there, as in the original (${law.original})`,
    );
  }
  return file.messages;
}

function outline(text: LawText): Address[] {
  return placesOf(text).map((each) => each.place.address);
}

/** Working translations whose original has changed since they were made. */
export function checkStale(library: Library): VFileMessage[] {
  return library.laws.flatMap((law) => {
    const original = law.texts.get(law.original);
    if (original === undefined) return [];
    const hashes = new Map(original.units.map((unit) => [unit.address, hashProvision(unit)]));
    return [...law.texts.values()].flatMap((text) => {
      const stale = [...text.madeFrom].filter(([address, hash]) => hashes.get(address) !== hash);
      const units = stale.map(([address, hash]) =>
        staleMessage(law, text, address, hash, hashes.get(address)),
      );
      if (text.outlineMadeFrom === hashOutline(original)) return units;
      return [...units, staleMessage(law, text, law.name, text.outlineMadeFrom, hashOutline(original))];
    });
  });
}

function staleMessage(
  law: Law,
  text: LawText,
  at: Address,
  found: string,
  expected: string | undefined,
): VFileMessage {
  const file = new VFile({ path: textFileOf(at, text.lang) });
  const reason = `found hash ${found.slice(0, 12)}…, expected ${(expected ?? 'none').slice(0, 12)}…: the original (${law.original}) has changed since this text was made`;
  return say(file, 'text-stale', reason);
}

/** An address once published never disappears, and none is published without being locked. */
export function checkPermalinks(library: Library, lock: readonly Address[]): VFileMessage[] {
  const file = new VFile({ path: lockPath });
  const existing = new Set<Address>();
  for (const law of library.laws) {
    existing.add(law.name);
    for (const text of law.texts.values())
      for (const { place } of placesOf(text)) existing.add(place.address);
  }
  const locked = new Set(lock);
  for (const address of lock.filter((each) => !existing.has(each))) {
    say(
      file,
      'permalinks',
      `found no ${address} in any text, expected it: an address once published never disappears`,
    );
  }
  for (const address of [...existing].filter((each) => !locked.has(each))) {
    say(
      file,
      'permalinks',
      `found ${address} in the texts, expected it in the lock too: run "npm run parse"`,
    );
  }
  return file.messages;
}
