import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** A site that is being served, at `url` (with its base and a slash at the end). */
export interface Served {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** How a folder is to be served. */
export interface ServeOptions {
  /** The first port to try; 0 takes any that is free. */
  readonly port: number;
  /** Path of the site on its origin, with a slash at both ends. */
  readonly base: string;
  /** True to fail where the port is taken, instead of trying the twenty after it. */
  readonly exact?: boolean;
}

/** Serves a folder as static hosts do: `index.html` for folders, `404.html` for what is not there, gzip on request. */
export async function serveFolder(folder: string, options: ServeOptions): Promise<Served> {
  const root = resolve(folder);
  const server = createServer((request, response) => answer(root, options.base, request, response));
  const last = options.exact === true || options.port === 0 ? options.port : options.port + 20;
  for (let port = options.port; ; port += 1) {
    const error = await listen(server, port);
    if (error === undefined) break;
    if (error.code !== 'EADDRINUSE' || port === last) throw error;
  }
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${port}${options.base}`, port, close };
}

function listen(server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((done) => {
    const failed = (error: NodeJS.ErrnoException) => done(error);
    server.once('error', failed);
    server.listen(port, () => {
      server.off('error', failed);
      done(undefined);
    });
  });
}

function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const path = fileFor(root, base, pathname);
  if (path !== undefined && statSync(path).isDirectory()) {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  const missing = join(root, '404.html');
  const file = path ?? (existsSync(missing) ? missing : undefined);
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const zipped =
    /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '') && !/^(?:image\/png|font)/u.test(type);
  response.writeHead(path === undefined ? 404 : 200, {
    'content-type': type,
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    // Names below _astro/ hold a hash of what the file holds.
    'cache-control': pathname.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else if (zipped) createReadStream(file).pipe(createGzip()).pipe(response);
  else createReadStream(file).pipe(response);
}

/** The file that a path names, a folder where its slash is missing, undefined where there is none. */
function fileFor(root: string, base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  let inner: string;
  try {
    inner = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
  const path = resolve(root, `./${inner}`);
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) ? file : undefined;
}
