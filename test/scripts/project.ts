import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A project folder of its own, with a copy of content/: commands run on it by `--root`. */
export class Project {
  readonly root: string = mkdtempSync(join(tmpdir(), 'norma-project-'));

  constructor() {
    cpSync('content', join(this.root, 'content'), { recursive: true });
  }

  /** Runs a command of scripts/ to its end. */
  run(script: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
    const all = [resolve('scripts', script), '--root', this.root, ...args];
    return spawnSync(process.execPath, all, { encoding: 'utf8' });
  }

  /** Starts a command and kills it after some milliseconds. */
  async kill(script: string, milliseconds: number): Promise<void> {
    const child = spawn(process.execPath, [resolve('scripts', script), '--root', this.root], {
      stdio: 'ignore',
    });
    const ended = new Promise((done) => child.on('exit', done));
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    await ended;
    clearTimeout(timer);
  }

  write(path: string, contents: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), contents);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true, force: true });
  }

  /** Every file below a folder with its contents. */
  files(folder: string): Map<string, string> {
    const entries = readdirSync(join(this.root, folder), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(
      paths.sort().map((path) => [path.slice(this.root.length + 1), readFileSync(path, 'utf8')]),
    );
  }

  close(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
