import { runSteps } from './step.ts';

/** Serves the site for writing: pages follow src/ and content/ as they change; a changed source is parsed first. */
process.exitCode = runSteps([
  { name: 'Parse the sources', command: ['node', 'scripts/parse.ts'] },
  {
    name: 'Serve for writing',
    command: ['astro', 'dev', ...process.argv.slice(2)],
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  },
]);
