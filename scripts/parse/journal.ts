import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';

/**
 * Writing that can be interrupted at any moment. All files are staged first; then a journal names the moves; then the
 * moves are made; then the journal goes. Before the journal stands, nothing has changed; once it stands, `recover`
 * finishes the work. Readers refuse a tree with a journal.
 */
export interface Change {
  /** New contents by path below the root. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths below the root that go away. */
  readonly removed: readonly string[];
}

const staging = 'content/laws/.staging';
const journal = 'content/laws/.journal.json';

const journalSchema = z.strictObject({ moves: z.array(z.string()), removed: z.array(z.string()) });

/** Makes a change. `onStep` is called before each step that touches the disk: tests stop there. */
export function makeChange(root: string, change: Change, onStep: () => void = () => undefined): void {
  rmSync(join(root, staging), { recursive: true, force: true });
  for (const [path, contents] of change.files) {
    onStep();
    writeDurably(join(root, staging, path), contents);
  }
  onStep();
  const entry = JSON.stringify({ moves: [...change.files.keys()], removed: change.removed });
  writeDurably(join(root, `${journal}.new`), entry);
  onStep();
  renameSync(join(root, `${journal}.new`), join(root, journal));
  finish(root, onStep);
}

/** What an earlier run left: `finished` its move, `undone` its staging, or `clean` where there was nothing. */
export function recover(root: string): 'clean' | 'finished' | 'undone' {
  if (existsSync(join(root, journal))) {
    finish(root, () => undefined);
    return 'finished';
  }
  const left = [join(root, staging), join(root, `${journal}.new`)].filter((path) => existsSync(path));
  for (const path of left) rmSync(path, { recursive: true, force: true });
  return left.length > 0 ? 'undone' : 'clean';
}

function finish(root: string, onStep: () => void): void {
  const { moves, removed } = journalSchema.parse(JSON.parse(readFileSync(join(root, journal), 'utf8')));
  for (const path of moves) {
    const staged = join(root, staging, path);
    if (!existsSync(staged)) continue; // moved before the interruption
    onStep();
    mkdirSync(dirname(join(root, path)), { recursive: true });
    renameSync(staged, join(root, path));
  }
  for (const path of removed) {
    onStep();
    rmSync(join(root, path), { force: true });
  }
  onStep();
  rmSync(join(root, staging), { recursive: true, force: true });
  onStep();
  rmSync(join(root, journal));
}

function writeDurably(path: string, contents: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, contents);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
