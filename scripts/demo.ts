/** Scripts: `npm run demo`. Serves dist/demo/, which any host of static files could, on a loopback address that it prints. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { root } from './host/install';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Folder of the page, as the build leaves it. */
export const DEMO = join(root, 'dist/demo');

/** Serves the page; @returns the server and its address. */
export function serveDemo(port = 0): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = normalize(pathname === '/' ? '/index.html' : decodeURIComponent(pathname));
    try {
      const bytes = readFileSync(join(DEMO, name));
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({ server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
    });
  });
}

if (require.main === module) {
  serveDemo(Number(process.env['PORT'] ?? 0)).then(
    ({ address }) => console.log(`${address}\nCtrl+C ends it. Nothing that you paste leaves the page.`),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    },
  );
}
