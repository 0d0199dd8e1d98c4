import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** The shell without windows comes first: it opens a page four times as fast. */
const systemBrowsers = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium: CHROMIUM_PATH, then the system's, then Playwright's own; undefined where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return named;
  return [...systemBrowsers, chromium.executablePath()].find((path) => existsSync(path));
}

/** Finds a Chromium or installs one: by apt as root, by Playwright otherwise. Throws with what to do where it cannot. */
export function needBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  process.stderr.write('No Chromium found; installing one.\n');
  const root = process.getuid?.() === 0;
  const apt = root && existsSync('/usr/bin/apt-get');
  if (apt) run('apt-get', ['update']) && (install('chromium-headless-shell') || install('chromium'));
  else run('npx', ['playwright', 'install', 'chromium']);
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    'No Chromium could be installed. Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

/** Arguments that Chromium needs here: root may not use the sandbox. */
export function browserArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function install(name: string): boolean {
  return run('apt-get', ['install', '-y', '--no-install-recommends', name]);
}

function run(command: string, args: readonly string[]): boolean {
  return (
    spawnSync(command, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}
