/** Work that is taken page by page. */
export interface PagedWork<Page, Written> {
  /** Reads and derives the next page without the one that is being written, and writes nothing; `null` when nothing else is left. */
  read(underWay: Page | null): Promise<Page | null>;
  /** Commits a page; `before` is what came of the page that was being written while this one was read. */
  write(page: Page, before: Written | null): Promise<Written>;
  /** Told of every page that is committed. */
  onPage?(page: Page): void;
}

/** Reads the next page while one is written, until nothing is left. When it fails nothing is under way any more. */
export async function inPages<Page, Written>({ read, write, onPage }: PagedWork<Page, Written>): Promise<void> {
  let page: Page | null = null;
  let writing: Promise<Written | null> = Promise.resolve(null);
  try {
    for (;;) {
      const [next, before]: [Page | null, Written | null] = await Promise.all([read(page), writing]);
      if (page !== null) onPage?.(page);
      if (next === null) return;
      page = next;
      writing = write(next, before);
      // A failure is met where the page is waited for.
      writing.catch(() => undefined);
    }
  } finally {
    await writing.catch(() => undefined);
  }
}
