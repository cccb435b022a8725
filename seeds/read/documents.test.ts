import { gzipSync } from 'node:zlib';
import tar from 'tar-stream';
import { type ReadDocument, readDocuments } from './documents';
import { bytesInput, type Input, textInput } from './input';

async function documents(input: Input): Promise<ReadDocument[]> {
  const found: ReadDocument[] = [];
  for await (const document of readDocuments(input)) found.push(document);
  return found;
}

async function archive(members: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const pack = tar.pack();
  for (const [name, content] of Object.entries(members)) pack.entry({ name }, content);
  pack.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of pack) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe('documents of a file', () => {
  it('come out of a gzipped archive member by member, other files passed over', async () => {
    const members = {
      'authors/A1.json': '{"details":{"id":"A1"},"works":[]}',
      'README.txt': 'not data',
      'authors/._A1.json': 'a shadow of macOS',
      'authors/A2.json.gz': gzipSync('{"details":{"id":"A2"}}'),
      'record.xml': '<?xml version="1.0"?><record/>',
    };
    const found = await documents(bytesInput('a.tar.gz', gzipSync(await archive(members))));
    expect(found).toEqual([
      { row: 1, member: 'authors/A1.json', body: { kind: 'json', value: { details: { id: 'A1' }, works: [] } } },
      { row: 2, member: 'authors/A2.json.gz', body: { kind: 'json', value: { details: { id: 'A2' } } } },
      { row: 3, member: 'record.xml', body: { kind: 'xml', text: '<?xml version="1.0"?><record/>' } },
    ]);
  });

  it('report a broken member and go on with the next', async () => {
    const found = await documents(bytesInput('a.tar', await archive({ 'a.json': '{"a":1', 'b.json': '{"b":2}' })));
    expect(found).toEqual([
      { row: 1, member: 'a.json', body: { kind: 'broken', error: expect.objectContaining({ code: 'JSON_BROKEN' }) } },
      { row: 2, member: 'b.json', body: { kind: 'json', value: { b: 2 } } },
    ]);
  });

  it('are the lines of JSONL, each judged for itself', async () => {
    const found = await documents(textInput('r.jsonl', '{"a":1}\n{"a":\n\n{"a":3}'));
    expect(found.map(({ row, body }) => [row, body.kind])).toEqual([
      [1, 'json'],
      [2, 'broken'],
      [4, 'json'],
    ]);
  });

  it('are not to be found in a table, and a cut archive says so', async () => {
    await expect(documents(textInput('r.csv', 'a,b\n1,2\n'))).rejects.toMatchObject({ code: 'FORMAT_UNSUPPORTED' });
    const whole = gzipSync(
      await archive({ 'a.json': '{"a":1}', 'b.json': JSON.stringify(Array.from({ length: 999 }, (_, i) => i * i)) }),
    );
    await expect(documents(bytesInput('a.tar.gz', whole.subarray(0, whole.length - 300)))).rejects.toMatchObject({
      code: 'ARCHIVE_BROKEN',
    });
  });
});
