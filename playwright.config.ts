import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/browser.ts';

// Found once; the workers read this file again and take the port from the environment.
process.env.NORMA_TEST_PORT ??= String(await freePort());
const port = Number(process.env.NORMA_TEST_PORT);
const executablePath = findBrowser();

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Browser tests on the built site in dist/. */
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.browser.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A second try tells a machine that is busy from a fault; what passes only then is listed as flaky.
  retries: 1,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      args: browserArguments(),
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: `node scripts/serve.ts dist --port ${port} --exact`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
