import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as z from 'zod';
import { browserArguments, needBrowser } from '../browser.ts';
import { serveFolder } from '../static.ts';
import type { Figure } from './table.ts';

/** Pages that Lighthouse reads, below the site's base: home, the three longest acts, a unit. */
const pages = ['ru/', 'uk/ua-draft/', 'ru/ua-draft/', 'en/ua-draft/', 'en/kz-code/9/'];

const report = z.object({
  categories: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
});

/** Lighthouse's four figures for home, acts and unit, each to be 100. Fetches Lighthouse by npx; some 15 s a page. */
export async function measureLighthouse(folder: string, base: string): Promise<Figure[]> {
  const served = await serveFolder(folder, { port: 0, base });
  try {
    const figures: Figure[] = [];
    for (const page of pages) figures.push(...(await measurePage(served.url, page)));
    return figures;
  } finally {
    await served.close();
  }
}

async function measurePage(site: string, page: string): Promise<Figure[]> {
  const flags = ['--headless=new', ...browserArguments()].join(' ');
  const args = [
    '--yes',
    'lighthouse@13.5.0',
    site + page,
    '--quiet',
    '--output=json',
    `--chrome-flags=${flags}`,
  ];
  // Not the synchronous call: this process serves the page meanwhile.
  const { stdout } = await promisify(execFile)('npx', args, {
    maxBuffer: 64 * 1024 * 1024,
    timeout: 180_000,
    env: { ...process.env, CHROME_PATH: needBrowser() },
  });
  const { categories } = report.parse(JSON.parse(stdout));
  return Object.values(categories).map(({ title, score }) => ({
    name: `Lighthouse /${page} ${title}`,
    value: Math.round((score ?? 0) * 100),
    unit: '',
    budget: 100,
    atLeast: true,
  }));
}
