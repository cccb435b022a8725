import { inPages } from './in-pages';

/** Numbers in pages of two. */
function numbers(count: number) {
  const done = new Set<number>();
  const all = Array.from({ length: count }, (_, at) => at);
  return {
    done,
    read: (underWay: readonly number[] | null) => {
      const begun = new Set(underWay);
      const page = all.filter((number) => !done.has(number) && !begun.has(number)).slice(0, 2);
      return Promise.resolve(page.length === 0 ? null : page);
    },
  };
}

describe('Work that is taken page by page', () => {
  it('writes every page once, in the order in which they were read', async () => {
    const { done, read } = numbers(7);
    const written: number[][] = [];
    const told: number[] = [];
    await inPages<readonly number[], void>({
      read,
      write: (page) => {
        written.push([...page]);
        page.forEach((number) => done.add(number));
        return Promise.resolve();
      },
      onPage: (page) => told.push(page.length),
    });
    expect(written).toEqual([[0, 1], [2, 3], [4, 5], [6]]);
    expect(told).toEqual([2, 2, 2, 1]);
  });

  it('reads the next page while one is written, and tells its writer what was committed since', async () => {
    const { done, read } = numbers(6);
    const since: string[][] = [];
    let writing = false;
    let readWhileWriting = 0;
    await inPages<readonly number[], string>({
      read: (underWay) => {
        if (writing) readWhileWriting += 1;
        return read(underWay);
      },
      write: async (page, before) => {
        since.push(before === null ? [] : [before]);
        writing = true;
        await new Promise(setImmediate);
        page.forEach((number) => done.add(number));
        writing = false;
        return page.join(' ');
      },
    });
    expect(readWhileWriting).toBeGreaterThan(0);
    expect(since).toEqual([[], ['0 1'], ['2 3']]);
  });

  it('ends with the failure of a page, writes none after it, and leaves nothing under way', async () => {
    const { done, read } = numbers(8);
    const begun: number[] = [];
    const work = inPages<readonly number[], void>({
      read,
      write: async (page) => {
        begun.push(page[0] ?? -1);
        await new Promise(setImmediate);
        if (page[0] === 2) throw new Error('the database went away');
        page.forEach((number) => done.add(number));
      },
    });
    await expect(work).rejects.toThrow('the database went away');
    expect(begun).toEqual([0, 2]);
    expect([...done]).toEqual([0, 1]);
  });
});
