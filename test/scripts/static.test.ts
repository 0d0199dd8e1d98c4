import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from '../../scripts/static.ts';

const parent = mkdtempSync(join(tmpdir(), 'norma-static-'));
const folder = join(parent, 'site');
const open: Served[] = [];

beforeAll(() => {
  mkdirSync(join(folder, 'ru/kz-code'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'first');
  writeFileSync(join(folder, '404.html'), 'missing');
  writeFileSync(join(folder, 'ru/kz-code/index.html'), 'code');
  writeFileSync(join(folder, 'data.json'), '{}');
});
afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
});
afterAll(() => rmSync(parent, { recursive: true }));

async function serve(base = '/', port = 0, exact = false): Promise<Served> {
  const served = await serveFolder(folder, { base, port, exact });
  open.push(served);
  return served;
}

/** Asks for a path as it stands: `fetch` would tidy it. */
function ask(port: number, path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((done, failed) => {
    request({ port, path, host: 'localhost' }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => done({ status: response.statusCode, body }));
    })
      .on('error', failed)
      .end();
  });
}

describe('serveFolder', () => {
  it.each([
    ['/', 200, 'first'],
    ['/ru/kz-code/', 200, 'code'],
    ['/ru/kz-code/?q=1', 200, 'code'],
    ['/data.json', 200, '{}'],
    ['/ru/', 404, 'missing'],
    ['/none', 404, 'missing'],
    ['/../secret.txt', 404, 'missing'],
    ['/%2e%2e/secret.txt', 404, 'missing'],
    ['/..%2fsecret.txt', 404, 'missing'],
    ['/%E0%A4%A', 404, 'missing'],
  ])('answers %s with %d', async (path, status, body) => {
    const { port } = await serve();
    expect(await ask(port, path)).toEqual({ status, body });
  });

  it('sends a folder without its slash to the one with it, query kept', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}ru/kz-code?q=1`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/ru/kz-code/?q=1');
  });

  it('stands below a base, and nowhere else', async () => {
    const { url, port } = await serve('/norma/');
    expect(url).toBe(`http://localhost:${port}/norma/`);
    expect((await ask(port, '/norma/ru/kz-code/')).body).toBe('code');
    expect((await ask(port, '/ru/kz-code/')).status).toBe(404);
  });

  it('zips on request and names the type', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}data.json`, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.text()).toBe('{}');
  });

  it('takes the next port where one is taken, and none where it must be exact', async () => {
    const first = await serve();
    const second = await serve('/', first.port);
    expect(second.port).toBeGreaterThan(first.port);
    await expect(serve('/', first.port, true)).rejects.toThrow('EADDRINUSE');
  });
});
