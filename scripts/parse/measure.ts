import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from '../../src/law/profile.ts';
import type { Figure } from '../bench/table.ts';
import { parseText } from './parse.ts';

/** Sources that are copied until the text is large enough; each copy is an act (or acts) of its own. */
const sources: readonly (readonly [name: string, profile: Profile])[] = [
  ['kz-ethics', 'adilet'],
  ['ua-civil-service', 'rada'],
];

const large = 50_000_000;
const small = 5_000_000;

/** What parsing one large text took. */
export interface ParseRun {
  readonly bytes: number;
  readonly acts: number;
  readonly milliseconds: number;
  /** Heap that the tree holds when all else is dropped, in bytes; 0 where Node cannot be told to collect garbage. */
  readonly heap: number;
}

/** Parses copies of a source, as many as `bytes` need, from bytes to tree. */
export function runParse(root: string, name: string, profile: Profile, bytes: number): ParseRun {
  const one = readFileSync(join(root, 'content/sources', name, 'text.txt'));
  const copies = Math.ceil(bytes / one.length);
  const all = Buffer.concat(Array.from({ length: copies }, () => [one, Buffer.from('\n\n')]).flat());
  const before = usedHeap();
  const start = performance.now();
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(all);
  const parsed = parseText(text, { path: name, profile, nameOf: (_, ordinal) => `act-${ordinal}` });
  const milliseconds = performance.now() - start;
  const heap = Math.max(0, usedHeap() - before);
  return { bytes: all.length, acts: parsed.acts.length, milliseconds, heap };
}

/** The parser's figures: speed on 50 MB, and how time and memory grow from 5 MB to 50 MB (1: in step with the text). */
export function measureParse(root: string): Figure[] {
  return sources.flatMap(([name, profile]) => {
    runParse(root, name, profile, small);
    const few = runParse(root, name, profile, small);
    const many = runParse(root, name, profile, large);
    const size = many.bytes / few.bytes;
    const megabytes = Math.round(many.bytes / 1e6);
    return [
      {
        name: `parse ${name}, ${megabytes} MB, ${many.acts} acts`,
        value: many.bytes / 1000 / many.milliseconds,
        unit: 'MB/s',
        budget: 20,
        atLeast: true,
      },
      { name: `parse ${name}: growth of time`, value: many.milliseconds / few.milliseconds / size, unit: '' },
      ...(few.heap === 0
        ? []
        : [{ name: `parse ${name}: growth of memory`, value: many.heap / few.heap / size, unit: '' }]),
    ];
  });
}

/** Heap in use; garbage is collected first where Node was started with `--expose-gc`. */
function usedHeap(): number {
  if (globalThis.gc === undefined) return 0;
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
