import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { readSettings } from '../src/links.ts';
import { browserArguments, needBrowser } from './browser.ts';
import { serveFolder } from './static.ts';
import { checkAccessibility } from './sweep/accessibility.ts';
import { type Finding, formatFinding } from './sweep/finding.ts';
import { validatePages } from './sweep/html.ts';
import { checkLinks } from './sweep/links.ts';
import { longestOfEachKind, readPages } from './sweep/pages.ts';

const usage = `usage: npm run sweep                   every page of the build in dist/
       npm run sweep -- --kinds        the longest page of each kind
       npm run sweep -- --workers N    pages read at a time, 2 unless said
`;
const folder = 'dist';

/** Exit codes: 0 nothing found, 1 something found or no build, 2 usage. */
async function main(): Promise<number> {
  let options: { kinds: boolean; workers: number };
  try {
    const { values } = parseArgs({
      options: { kinds: { type: 'boolean', default: false }, workers: { type: 'string', default: '2' } },
    });
    options = { kinds: values.kinds, workers: Number(values.workers) };
    if (!Number.isInteger(options.workers) || options.workers < 1)
      throw new Error(`--workers: found ${values.workers}, expected a number from 1`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  }
  if (!existsSync(`${folder}/index.html`)) {
    process.stderr.write(`${folder}: found no site, expected one: run "npm run build" first\n`);
    return 1;
  }
  const all = readPages(folder);
  const pages = options.kinds ? longestOfEachKind(all) : all;
  const settings = readSettings(process.env);
  const served = await serveFolder(folder, { port: 0, base: settings.base });
  const browser = await chromium.launch({ executablePath: needBrowser(), args: browserArguments() });
  const findings: Finding[] = [];
  try {
    findings.push(...(await timed(`html-validate, ${pages.length} pages`, () => validatePages(pages))));
    findings.push(...(await timed('links and fragments', () => checkLinks(served.url, settings.site, all))));
    let done = 0;
    const onPage = () => {
      done += 1;
      if (done % 100 === 0) process.stderr.write(`  ${done} of ${pages.length} pages\n`);
    };
    const read = () => checkAccessibility(browser, pages, served.url, options.workers, onPage);
    findings.push(...(await timed(`axe in light, dark and low vision, ${pages.length} pages`, read)));
  } finally {
    await browser.close();
    await served.close();
  }
  for (const finding of findings) process.stdout.write(`${formatFinding(finding)}\n`);
  process.stderr.write(findings.length === 0 ? 'Nothing found.\n' : `${findings.length} findings.\n`);
  return findings.length === 0 ? 0 : 1;
}

async function timed(name: string, work: () => Promise<Finding[]>): Promise<Finding[]> {
  const start = performance.now();
  const findings = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stderr.write(`${findings.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`);
  return findings;
}

process.exitCode = await main();
