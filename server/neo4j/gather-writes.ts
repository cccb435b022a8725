import { subscribe, unsubscribe } from 'node:diagnostics_channel';
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

/** Bolt ports, with how many want what is written to them gathered. */
const wanted = new Map<number, number>();

const onSocket = (message: unknown): void => {
  const { socket } = message as { readonly socket: Socket };
  socket.once('connect', () => {
    if (socket.remotePort !== undefined && wanted.has(socket.remotePort)) gatherWrites(socket);
  });
};

/**
 * Gathers what is written to the Bolt port of an address, on connections that are opened from now on. Encrypted ones gather by themselves.
 *
 * @returns ends it for new connections; to be called once
 */
export function gatherWritesTo(uri: string): () => void {
  const { port: said } = new URL(uri);
  const port = said === '' ? 7_687 : Number(said);
  if (wanted.size === 0) subscribe('net.client.socket', onSocket);
  wanted.set(port, (wanted.get(port) ?? 0) + 1);
  return () => {
    const left = (wanted.get(port) ?? 0) - 1;
    if (left > 0) wanted.set(port, left);
    else wanted.delete(port);
    if (wanted.size === 0) unsubscribe('net.client.socket', onSocket);
  };
}
