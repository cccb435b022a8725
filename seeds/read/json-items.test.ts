import { jsonItems } from './json-items';
import { READ_LIMITS } from './limits';
import { ReadError } from './read-error';

async function items(text: string, piece = text.length || 1): Promise<unknown[]> {
  const pieces = async function* (): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += piece) yield text.slice(at, at + piece);
  };
  const found: unknown[] = [];
  for await (const { value } of jsonItems(pieces(), READ_LIMITS)) found.push(value);
  return found;
}

describe('items of a JSON text', () => {
  const tricky = [{ a: ']},{"\\"', b: [1, [2, { c: '[' }]] }, 'x,y', 3, null, []];

  it.each([1, 2, 5, 1000])('finds the items of an array that arrives %i characters at a time', async (piece) => {
    expect(await items(JSON.stringify(tricky), piece)).toEqual(tricky);
    expect(await items(JSON.stringify(tricky, null, 2), piece)).toEqual(tricky);
  });

  it.each(['items', 'results'])('finds the items under "%s" of a list reply, whatever stands around them', async (key) => {
    const reply = { meta: { count: 2, results: [9], text: '"results": [' }, [key]: tricky, group_by: [1], next: null };
    for (const piece of [1, 4, 1000]) expect(await items(JSON.stringify(reply), piece)).toEqual(tricky);
  });

  it('takes an object without such a list for one item', async () => {
    const author = { details: { id: 'A1' }, works: [{ id: 'W1' }] };
    expect(await items(JSON.stringify(author), 3)).toEqual([author]);
  });

  it('has no items in an empty array', async () => {
    expect(await items('[ ]')).toEqual([]);
  });

  it.each([
    ['[{"a":1},{"a":', 2],
    ['[{"a":1},{"a":1 2}]', 2],
    ['{"results":[1,2', 2],
    ['[1,2] trailing', 3],
    ['{"a":"never closed', 1],
  ])('says in which item %s breaks', async (text, row) => {
    await expect(items(text)).rejects.toMatchObject({ code: 'JSON_BROKEN', row });
    await expect(items(text)).rejects.toBeInstanceOf(ReadError);
  });
});
