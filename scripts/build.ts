import { runSteps } from './step.ts';

/** Builds the site into dist/ from the committed texts. SITE and BASE are read from the environment. */
process.exitCode = runSteps([
  { name: 'Build the site', command: ['astro', 'build'], env: { ASTRO_TELEMETRY_DISABLED: '1' } },
]);
