import { readServerEvents, type ServerEvent } from './server-events';

async function read(...chunks: readonly string[]): Promise<readonly ServerEvent[]> {
  const encoder = new TextEncoder();
  const queue = chunks.map((chunk) => encoder.encode(chunk));
  const reader = {
    read: async () => (queue.length ? { done: false, value: queue.shift() } : { done: true, value: undefined }),
    cancel: async () => undefined,
  };
  const body = { getReader: () => reader } as unknown as ReadableStream<Uint8Array>;
  const events: ServerEvent[] = [];
  for await (const event of readServerEvents(body)) events.push(event);
  return events;
}

describe('readServerEvents', () => {
  it('puts an event together that arrives in pieces', async () => {
    expect(await read('event: ne', 'xt\ndata: {"a"', ':1}\n\nevent: complete\n\n')).toEqual([
      { name: 'next', data: '{"a":1}' },
      { name: 'complete', data: '' },
    ]);
  });

  it('passes over keep-alive comments', async () => {
    expect(await read(':\n\n', ': still here\n\ndata: 1\n\n')).toEqual([{ name: 'message', data: '1' }]);
  });
});
