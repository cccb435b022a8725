/** Pages that may wait to be written while another is read: reading and writing take turns in being the slower one. */
const AHEAD = 1;

/** Work that is taken page by page. */
export interface PagedWork<Page, Written> {
  /** Reads and derives the next page without those that are under way, and writes nothing; `null` when nothing else is left. */
  read(underWay: readonly Page[]): Promise<Page | null>;
  /** Commits a page; `since` is what came of the pages that were committed after its reading began. */
  write(page: Page, since: readonly Written[]): Promise<Written>;
  /** Told of every page that is committed. */
  onPage?(page: Page): void;
}

/** Reads the next pages while one is written, until nothing is left. When it fails nothing is under way any more. */
export async function inPages<Page, Written>({ read, write, onPage }: PagedWork<Page, Written>): Promise<void> {
  const underWay: { readonly page: Page; readonly done: Promise<void> }[] = [];
  const results: Written[] = [];
  let last: Promise<void> = Promise.resolve();
  try {
    for (;;) {
      const begun = results.length;
      const page = await read(underWay.map((other) => other.page));
      if (page === null) return await last;
      last = last.then(async () => {
        results.push(await write(page, results.slice(begun)));
        underWay.shift();
        onPage?.(page);
      });
      // A failure is met where a page is waited for.
      last.catch(() => undefined);
      underWay.push({ page, done: last });
      if (underWay.length > AHEAD) await underWay[0]?.done;
    }
  } finally {
    await last.catch(() => undefined);
  }
}
