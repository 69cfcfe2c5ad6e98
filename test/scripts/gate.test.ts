/** Tests of the scripts: the gate before the VS Code server lets in its own page and nobody else's. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGate, type Gate } from '../../scripts/host/gate';

describe('the gate before the VS Code server', () => {
  let scratch: string;
  let behind: Server;
  let gate: Gate;

  before(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'copydesk-gate-'));
    const socketPath = join(scratch, 'behind.sock');
    behind = createServer((incoming, outgoing) => outgoing.end(`${incoming.method} ${incoming.url}`));
    behind.on('upgrade', (_incoming, socket) =>
      socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'),
    );
    await new Promise<void>((resolve) => behind.listen(socketPath, resolve));
    gate = await openGate(socketPath, 0);
  });
  after(() => {
    gate.close();
    behind.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  /** Status and text of an answer. */
  const ask = (method: string, headers: Record<string, string>): Promise<string> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: gate.port, method, path: '/page', headers });
      const upgraded = (status: number | undefined): void => resolve(String(status));
      asked.on('upgrade', ({ statusCode }, socket) => {
        socket.destroy();
        upgraded(statusCode);
      });
      asked.on('response', (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () => resolve(`${answer.statusCode} ${text}`.trim()));
      });
      asked.on('error', reject);
      asked.end();
    });

  const upgrade = { connection: 'Upgrade', upgrade: 'websocket' };

  it('passes on what is asked of the loopback address', async () => {
    assert.equal(await ask('GET', {}), '200 GET /page');
    assert.equal(await ask('POST', { origin: `http://127.0.0.1:${gate.port}` }), '200 POST /page');
    assert.equal(await ask('GET', { ...upgrade, origin: `http://127.0.0.1:${gate.port}` }), '101');
    assert.equal(await ask('GET', upgrade), '101');
  });

  it('turns away pages from elsewhere', async () => {
    assert.equal(await ask('POST', { origin: 'https://news.example' }), '403');
    assert.equal(await ask('GET', { ...upgrade, origin: 'https://news.example' }), '403');
    assert.equal(await ask('GET', { ...upgrade, origin: 'null' }), '403');
  });

  it('turns away whoever comes by another name', async () => {
    assert.equal(await ask('GET', { host: 'news.example' }), '403');
    assert.equal(await ask('GET', { ...upgrade, host: `news.example:${gate.port}` }), '403');
  });
});
