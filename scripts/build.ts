import { buildStep, documentsStep, runSteps } from './step.ts';

/** Builds the site. SITE, BASE and CONTACT are read from the environment: see src/links.ts. */
process.exitCode = runSteps([buildStep, documentsStep]);
