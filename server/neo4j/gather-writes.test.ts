import { once } from 'node:events';
import { createServer, connect, type Socket } from 'node:net';
import { channel } from 'node:diagnostics_channel';
import { gatherWrites, gatherWritesTo } from './gather-writes';

describe('writing to a socket in large pieces', () => {
  let socket: Socket;
  let sent: number[];
  let received: Buffer[];
  const server = createServer((other) => other.on('data', (piece) => received.push(piece)));

  beforeEach(async () => {
    [sent, received] = [[], []];
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1');
    await once(socket, 'connect');
    const { uncork } = socket;
    socket.uncork = () => {
      sent.push(socket.writableLength);
      uncork.call(socket);
    };
    gatherWrites(socket);
  });
  afterEach(async () => {
    socket.destroy();
    server.close();
    await once(server, 'close');
  });
  const end = async (): Promise<string> => {
    socket.end();
    await once(socket, 'close');
    return Buffer.concat(received).toString();
  };

  it('sends what comes in one turn together, in its order, and nothing later than that', async () => {
    for (let part = 0; part < 10; part += 1) socket.write(Buffer.from(`${part};`));
    expect(sent).toEqual([]);
    await new Promise(setImmediate);
    expect(sent).toEqual([20]);
    socket.write(Buffer.from('next'));
    await new Promise(setImmediate);
    expect(sent).toEqual([20, 4]);
    expect(await end()).toBe('0;1;2;3;4;5;6;7;8;9;next');
  });

  it('does not wait for the end of a turn with more than 64 kB', async () => {
    const part = Buffer.alloc(1_400, 'x');
    for (let count = 0; count < 100; count += 1) socket.write(part);
    expect(sent).toHaveLength(2);
    expect((await end()).length).toBe(140_000);
  });

  it('gathers for a port as long as a store of it is open, and then lets sockets alone', () => {
    const opened = channel('net.client.socket');
    expect(opened.hasSubscribers).toBe(false);
    const [first, second] = [gatherWritesTo('bolt://localhost:7001'), gatherWritesTo('bolt://localhost:7001')];
    first();
    expect(opened.hasSubscribers).toBe(true);
    second();
    expect(opened.hasSubscribers).toBe(false);
  });
});
