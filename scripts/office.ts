import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const programs = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** Path of a LibreOffice: SOFFICE_PATH, then the system's; undefined where there is none. */
export function findOffice(): string | undefined {
  const named = process.env.SOFFICE_PATH;
  if (named !== undefined && named !== '') return named;
  return programs.find((path) => existsSync(path));
}

/** True where a LibreOffice could be installed without asking: by apt, as root. */
function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Begins to install LibreOffice's writer where there is none and apt is at hand; it takes a minute, in which other steps
 * run. The promise is kept when it is done, whatever came of it: the test of documents says what it found.
 */
export function beginOffice(): Promise<void> {
  if (findOffice() !== undefined || !canInstall()) return Promise.resolve();
  process.stderr.write('No LibreOffice found; installing its writer beside the first steps.\n');
  const script =
    'apt-get update -qq && apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 libreoffice-writer-nogui';
  const child: ChildProcess = spawn('nice', ['sh', '-c', script], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return new Promise((done) => {
    child.on('exit', () => done());
    child.on('error', () => done());
  });
}

/** Converts documents by LibreOffice into a folder; true where it succeeded. `type`: `pdf`, `txt:Text (encoded):UTF8`. */
export function convert(program: string, type: string, folder: string, files: readonly string[]): boolean {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, '--headless', '--norestore', '--convert-to', type, '--outdir', folder, ...files];
  return spawnSync(program, args, { stdio: 'ignore', timeout: 120_000 }).status === 0;
}
