import { needBrowser } from './browser.ts';
import { beginOffice } from './office.ts';
import { buildStep, documentsStep, runStep, type Step } from './step.ts';

/** All that must hold before a change lands, cheapest first. Every step runs, so that one run tells all. */
const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };

const steps: readonly Step[] = [
  { name: 'Types of pages', command: ['astro', 'check', '--minimumSeverity', 'warning'], env: quiet },
  { name: 'Types', command: ['tsc', '--noEmit'] },
  { name: 'Lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'Unused code', command: ['knip'] },
  { name: 'Check the content', command: ['node', 'scripts/check.ts'] },
  { name: 'Unit and property tests', command: ['vitest', 'run'] },
  buildStep,
  documentsStep,
];

const browserSteps: readonly Step[] = [
  { name: 'Browser tests', command: ['playwright', 'test'] },
  { name: 'Sweep one page of each kind', command: ['node', 'scripts/sweep.ts', '--kinds'] },
];

async function main(): Promise<number> {
  const office = beginOffice();
  const results = steps.map((step) => ({ step, passed: runStep(step) }));
  await office;
  const browser = needBrowser();
  for (const step of browserSteps) {
    results.push({ step, passed: runStep({ ...step, env: { ...step.env, CHROMIUM_PATH: browser } }) });
  }
  const failed = results.filter((result) => !result.passed);
  for (const { step } of failed) process.stderr.write(`✗ ${step.name}\n`);
  process.stdout.write(`${results.length - failed.length} passed, ${failed.length} failed\n`);
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = await main();
