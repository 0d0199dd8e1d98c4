import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Change, makeChange, recover } from '../../scripts/parse/journal.ts';

const before = {
  'content/laws/a/uk/1.md': 'old 1',
  'content/laws/a/uk/2.md': 'old 2',
  'content/laws/a/en/1.md': 'by hand',
};
const change: Change = {
  files: new Map([
    ['content/laws/a/uk/1.md', 'new 1'],
    ['content/laws/a/uk/3.md', 'new 3'],
    ['content/permalinks.lock.json', '[]'],
  ]),
  removed: ['content/laws/a/uk/2.md'],
};
const after = {
  'content/laws/a/en/1.md': 'by hand',
  'content/laws/a/uk/1.md': 'new 1',
  'content/laws/a/uk/3.md': 'new 3',
  'content/permalinks.lock.json': '[]',
};

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'norma-journal-'));
  for (const [path, contents] of Object.entries(before)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), contents);
  }
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Every file below the root with its contents. */
function disk(): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]).sort(),
  );
}

class Killed extends Error {}

function killAt(step: number): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count === step) throw new Killed();
  };
}

describe('a change of the texts', () => {
  it('is made whole', () => {
    makeChange(root, change);
    expect(disk()).toEqual(after);
    expect(recover(root)).toBe('clean');
  });

  it('killed before any step is either undone or finished by the next command, never half', () => {
    const outcomes: string[] = [];
    for (let step = 1; ; step += 1) {
      rmSync(root, { recursive: true, force: true });
      for (const [path, contents] of Object.entries(before)) {
        mkdirSync(join(root, path, '..'), { recursive: true });
        writeFileSync(join(root, path), contents);
      }
      try {
        makeChange(root, change, killAt(step));
        break;
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      const journalled = existsSync(join(root, 'content/laws/.journal.json'));
      const outcome = recover(root);
      outcomes.push(outcome);
      expect(outcome === 'finished').toBe(journalled);
      expect(disk()).toEqual(journalled ? after : before);
    }
    // 3 files staged (the first kill leaves nothing), journal written and named, 3 moves, 1 removal, 2 clean-ups
    expect(outcomes).toEqual(['clean', ...Array(4).fill('undone'), ...Array(6).fill('finished')]);
  });
});
