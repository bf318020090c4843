// Serves a built site as any static host would: folders as their index.html, unknown paths as 404.html, on a free port of this machine.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface SiteServer extends AsyncDisposable {
  /** Ends with the base path: `http://127.0.0.1:41234/contract/`. */
  readonly url: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.wasm': 'application/wasm',
};

export async function serveSite(folder: string, base: string): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(base) ? findFile(folder, path.slice(base.length)) : undefined;
    response.statusCode = file === undefined ? 404 : 200;
    const sent = file ?? join(folder, '404.html');
    response.setHeader('content-type', TYPES[extname(sent)] ?? 'application/octet-stream');
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function findFile(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(path), path === '' || path.endsWith('/') ? 'index.html' : '');
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
