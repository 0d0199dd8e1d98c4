import { spawnSync } from 'node:child_process';
import * as z from 'zod';
import { browserArguments, needBrowser } from '../browser.ts';
import { serveFolder } from '../static.ts';
import type { Figure } from './table.ts';

/** Pages that Lighthouse reads, below the site's base. */
const pages = ['ru/', 'uk/ua-draft/', 'en/kz-code/9/'];

const report = z.object({
  categories: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
});

/** Lighthouse's four figures for home, act and unit, each to be 100. Fetches Lighthouse by npx; some 15 s a page. */
export async function measureLighthouse(folder: string, base: string): Promise<Figure[]> {
  const served = await serveFolder(folder, { port: 0, base });
  try {
    return pages.flatMap((page) => measurePage(served.url, page));
  } finally {
    await served.close();
  }
}

function measurePage(site: string, page: string): Figure[] {
  const flags = ['--headless=new', ...browserArguments()].join(' ');
  const args = [
    '--yes',
    'lighthouse@13.5.0',
    site + page,
    '--quiet',
    '--output=json',
    `--chrome-flags=${flags}`,
  ];
  const { status, stdout, stderr } = spawnSync('npx', args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, CHROME_PATH: needBrowser() },
  });
  if (status !== 0) throw new Error(`Lighthouse failed on ${page}: ${stderr}`);
  const { categories } = report.parse(JSON.parse(stdout));
  return Object.values(categories).map(({ title, score }) => ({
    name: `Lighthouse /${page} ${title}`,
    value: Math.round((score ?? 0) * 100),
    unit: '',
    budget: 100,
    atLeast: true,
  }));
}
