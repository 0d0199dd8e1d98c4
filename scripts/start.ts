import { buildStep, documentsStep, runSteps } from './step.ts';

/** From the sources to a site that is served: parse, check, build, serve. */
process.exitCode = runSteps([
  { name: 'Parse the sources', command: ['node', 'scripts/parse.ts'] },
  { name: 'Check the content', command: ['node', 'scripts/check.ts'] },
  buildStep,
  documentsStep,
  { name: 'Serve the site', command: ['node', 'scripts/serve.ts'] },
]);
