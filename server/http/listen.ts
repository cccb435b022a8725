import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An HTTP server whose application can be exchanged while it listens. */
export interface Listening {
  readonly server: Server;
  readonly port: number;
  use(app: RequestListener): void;
  /** Takes no new connections, waits for open answers up to `graceMs`, then ends what is left. */
  close(graceMs: number): Promise<void>;
}

const TRIES = 20;

/** Listens on the port, or on one of the next ones when it is in use and `exact` is not asked for. */
export async function listen(app: RequestListener, host: string, port: number, exact: boolean): Promise<Listening> {
  let current = app;
  const server = createServer((request, response) => current(request, response));
  server.requestTimeout = 300_000;
  const bind = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host, port: wanted, exclusive: true }, () => {
        server.off('error', reject);
        resolve();
      });
    });
  for (let offset = 0; ; offset += 1) {
    try {
      await bind(port + offset);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || exact || offset === TRIES) throw error;
    }
  }
  return {
    server,
    port: (server.address() as AddressInfo).port,
    use: (next) => void (current = next),
    close: (graceMs) =>
      new Promise((resolve) => {
        const end = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(end);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
