import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/links.ts';
import { serveFolder } from './static.ts';

const usage = `usage: node scripts/serve.ts [FOLDER] [--port N] [--exact]    serves a built site, dist/ unless said
       --exact    fail where the port is taken, instead of taking the next one
`;

/** Exit codes: 0 stopped by the reader, 1 nothing to serve or no port, 2 usage. */
async function main(): Promise<void> {
  let options: { port: number; exact: boolean; folder: string };
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string', default: '4321' }, exact: { type: 'boolean', default: false } },
    });
    options = { port: Number(values.port), exact: values.exact, folder: positionals[0] ?? 'dist' };
    if (!Number.isInteger(options.port)) throw new Error(`--port: found ${values.port}, expected a number`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exitCode = 2;
    return;
  }
  if (!existsSync(join(options.folder, 'index.html'))) {
    process.stderr.write(`${options.folder}: found no site, expected one: run "npm run build" first\n`);
    process.exitCode = 1;
    return;
  }
  const served = await serveFolder(options.folder, { ...options, base: readSettings(process.env).base });
  if (served.port !== options.port) process.stderr.write(`Port ${options.port} is taken.\n`);
  process.stderr.write(`\nNorma is at ${served.url}   (Ctrl+C stops it)\n`);
}

await main();
