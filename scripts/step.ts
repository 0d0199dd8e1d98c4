import { spawnSync } from 'node:child_process';

/** One step of a longer command: a program, its arguments, and what to call it. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a step with its output in sight; says what it is and how long it took. True where it succeeded. */
export function runStep(step: Step): boolean {
  const [program, ...args] = step.command;
  process.stderr.write(`\n▸ ${step.name}\n`);
  const start = performance.now();
  const { status, error } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...step.env },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (error !== undefined) process.stderr.write(`${error.message}\n`);
  process.stderr.write(`${status === 0 ? '✓' : '✗'} ${step.name} (${seconds} s)\n`);
  return status === 0;
}

/** Runs steps in order and stops at the first that fails; the exit code for the command. */
export function runSteps(steps: readonly Step[]): number {
  return steps.every(runStep) ? 0 : 1;
}

/** Makes the documents of the comparison, of what the build serves: apart from it, so that the time of each is known. */
export const documentsStep: Step = { name: 'Make the documents', command: ['node', 'scripts/documents.ts'] };

/** Builds the site into dist/ from the committed texts, without network. */
export const buildStep: Step = {
  name: 'Build the site',
  command: ['astro', 'build'],
  env: { ASTRO_TELEMETRY_DISABLED: '1' },
};
