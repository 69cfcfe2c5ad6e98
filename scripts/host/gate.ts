/**
 * Scripts: stands before the VS Code server on the loopback address. Whoever speaks to that server can run programs, and it
 * asks nobody for a token; a page of the web that a reader has open could find its port. So the server itself listens on a
 * socket file that only this user can open, and the gate passes on what the workbench's own page asks, nothing else.
 */
import { createServer, request, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface Gate {
  readonly port: number;
  close(): void;
}

/** Opens the gate on a port (0: any free one) of the loopback address, before the server that listens on the socket file. */
export async function openGate(socketPath: string, port: number): Promise<Gate> {
  const open = new Set<Socket>();
  let hosts: readonly string[] = [];

  /** By another name than the loopback's the address was reached by a trick of name resolution. */
  const toUs = ({ headers }: IncomingMessage) => hosts.includes(headers.host ?? '');
  /** A page from elsewhere says so; a program on this machine says nothing. */
  const fromUs = ({ headers }: IncomingMessage) =>
    headers.origin === undefined || hosts.some((host) => headers.origin === `http://${host}`);

  const server = createServer((incoming, outgoing) => {
    if (!toUs(incoming) || (incoming.method !== 'GET' && incoming.method !== 'HEAD' && !fromUs(incoming))) {
      outgoing.writeHead(403).end();
      return;
    }
    const { method, url, headers } = incoming;
    const passed = request({ socketPath, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    passed.on('error', () => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()));
    incoming.pipe(passed);
  });

  server.on('upgrade', (incoming: IncomingMessage, socket: Socket, head: Buffer) => {
    if (!toUs(incoming) || !fromUs(incoming)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const passed = connect(socketPath, () => {
      const lines = [`${incoming.method} ${incoming.url} HTTP/1.1`];
      for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
        lines.push(`${incoming.rawHeaders[at]}: ${incoming.rawHeaders[at + 1]}`);
      }
      passed.write(`${lines.join('\r\n')}\r\n\r\n`);
      passed.write(head);
      socket.pipe(passed).pipe(socket);
    });
    for (const end of [socket, passed]) {
      open.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => {
        open.delete(end);
        socket.destroy();
        passed.destroy();
      });
    }
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  hosts = [`127.0.0.1:${bound}`, `localhost:${bound}`];
  return {
    port: bound,
    close() {
      server.close();
      server.closeAllConnections();
      for (const socket of open) socket.destroy();
    },
  };
}
