import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/links.ts';
import { measureCalculators } from './bench/calculators.ts';
import { measureLighthouse } from './bench/lighthouse.ts';
import { measureQuestions } from './bench/questions.ts';
import { measureSearch } from './bench/search.ts';
import { type Figure, formatTable, holds } from './bench/table.ts';
import { percentile, weighPages } from './bench/weight.ts';
import { measureParse } from './parse/measure.ts';
import { buildStep, documentsStep, type Step } from './step.ts';
import { readPages } from './sweep/pages.ts';

const usage = `usage: npm run bench                     build, then the figures with their budgets
       npm run bench -- --no-build       weigh the build that stands in dist/
       npm run bench -- --questions      only how well questions are answered, without a build
       npm run bench -- --lighthouse     with Lighthouse too (fetched by npx, some minutes)
`;
const folder = 'dist';

/** Exit codes: 0 every budget held, 1 one was missed or nothing could be measured, 2 usage. */
async function main(): Promise<number> {
  let options: { build: boolean; lighthouse: boolean; questions: boolean };
  try {
    const { values } = parseArgs({
      allowNegative: true,
      options: {
        build: { type: 'boolean', default: true },
        lighthouse: { type: 'boolean', default: false },
        questions: { type: 'boolean', default: false },
      },
    });
    options = values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  }
  const asked = measureQuestions('.');
  if (options.questions) {
    process.stdout.write(`${formatTable(asked.figures)}\n${asked.table}`);
    return asked.figures.every(holds) ? 0 : 1;
  }
  const figures: Figure[] = [...asked.figures];
  if (options.build) {
    const pages = secondsOf(buildStep);
    const documents = pages === undefined ? undefined : secondsOf(documentsStep);
    if (pages === undefined || documents === undefined) return 1;
    figures.push({ name: 'build of pages, cold', value: pages, unit: 's', budget: 15 });
    figures.push({ name: 'documents of the comparison', value: documents, unit: 's' });
  }
  if (!existsSync(`${folder}/index.html`)) {
    process.stderr.write(`${folder}: found no site, expected one: run "npm run build" first\n`);
    return 1;
  }
  const { base } = readSettings(process.env);
  figures.push(
    ...weights(base),
    ...(await measureSearch(folder, base)),
    ...(await measureCalculators(folder, base, readPages(folder))),
    ...measureParse('.'),
  );
  if (options.lighthouse) figures.push(...(await measureLighthouse(folder, base)));
  process.stdout.write(`${formatTable(figures)}\n${asked.table}`);
  return figures.every(holds) ? 0 : 1;
}

/** Seconds that a step takes from start to end; undefined, with its output, where it fails. */
function secondsOf({ command: [program, ...args], env }: Step): number | undefined {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status === 0) return (performance.now() - start) / 1000;
  process.stderr.write(`${stdout}${stderr}`);
  return undefined;
}

function weights(base: string): Figure[] {
  const pages = readPages(folder);
  const ofKind = (kind: string) => pages.filter((page) => page.kind.startsWith(kind));
  const units = weighPages(folder, base, ofKind('unit '));
  const acts = weighPages(folder, base, ofKind('act '));
  const bytes = (name: string, value: number, budget?: number): Figure => ({
    name,
    value,
    unit: 'B',
    ...(budget === undefined ? {} : { budget }),
  });
  const p95 = (part: 'html' | 'css' | 'js' | 'total') =>
    percentile(
      units.map((unit) => unit[part]),
      0.95,
    );
  return [
    { name: 'pages', value: pages.length, unit: '' },
    bytes('unit page, 95th percentile (gzip)', p95('total'), 14_600),
    bytes('  of it HTML', p95('html')),
    bytes('  of it CSS', p95('css')),
    bytes('  of it JavaScript', p95('js')),
    bytes('unit page, largest (gzip)', Math.max(...units.map(({ total }) => total)), 18_000),
    bytes('act page, largest (gzip)', Math.max(...acts.map(({ total }) => total)), 60_000),
  ];
}

process.exitCode = await main();
