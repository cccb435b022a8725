import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** So much is sent at once; the database reads it while the rest is packed. */
const PIECE = 65_536;

/**
 * Has a socket send what is written to it in large pieces: what comes in one turn of the event loop goes together. The driver writes what it
 * packs 1.4 kB at a time, each of which would be a call to the system for either side.
 */
export function gatherWrites(socket: Socket): void {
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;
  let gathered = 0;
  let isCorked = false;
  const send = (): void => {
    if (!isCorked) return;
    isCorked = false;
    gathered = 0;
    socket.uncork();
  };
  socket.write = (...args: unknown[]): boolean => {
    if (!isCorked) {
      isCorked = true;
      socket.cork();
      process.nextTick(send);
    }
    gathered += (args[0] as { readonly length: number }).length;
    const goesOn = write(...args);
    if (gathered >= PIECE) send();
    return goesOn;
  };
}

const ports = new Set<number>();

/** Gathers what is written to the Bolt port of an address from now on. Encrypted connections gather by themselves. */
export function gatherWritesTo(uri: string): void {
  const { port } = new URL(uri);
  if (ports.size === 0)
    subscribe('net.client.socket', (message) => {
      const { socket } = message as { readonly socket: Socket };
      socket.once('connect', () => {
        if (socket.remotePort !== undefined && ports.has(socket.remotePort)) gatherWrites(socket);
      });
    });
  ports.add(port === '' ? 7_687 : Number(port));
}
