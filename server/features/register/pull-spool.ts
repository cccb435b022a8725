import { createReadStream } from 'node:fs';
import { appendFile, mkdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const PRIVATE = { mode: 0o600 } as const;

const stateShape = z.object({
  /** Which register, asked how: another one begins anew. */
  address: z.string(),
  startedAt: z.string(),
  /** Where the next page begins; `null` before the first. */
  cursor: z.string().nullable(),
  pages: z.int(),
  /** Bytes of the records that are safe; what lies behind them is of a page that was cut off. */
  bytes: z.int(),
  etag: z.string().nullable(),
  total: z.int().nullable(),
  complete: z.boolean(),
});
/** How far a pull has come. */
export type PullState = z.infer<typeof stateShape>;

/** A pull that stands still for longer is begun anew: the register has moved on. */
const OLDEST_MS = 24 * 3_600_000;

/** How far the pull before has come; nothing when there was none, or what is left of it makes no sense. */
async function readState(path: string): Promise<PullState | undefined> {
  try {
    return stateShape.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * What a pull has brought so far: the records, one JSON a line, and how far it has come. Both are on disk after every page, so that a pull
 * goes on where a crash left it. Nothing of it stays once the records are imported.
 */
export class PullSpool {
  private constructor(
    private readonly folder: string,
    private progress: PullState,
  ) {}

  /** Opens what is left of an earlier pull from the same address, or begins. */
  static async open(folder: string, address: string, now: Date): Promise<PullSpool> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const fresh: PullState = {
      address,
      startedAt: now.toISOString(),
      cursor: null,
      pages: 0,
      bytes: 0,
      etag: null,
      total: null,
      complete: false,
    };
    const kept = await readState(join(folder, 'pull.json'));
    const usable = kept?.address === address && now.getTime() - Date.parse(kept.startedAt) < OLDEST_MS;
    const spool = new PullSpool(folder, usable ? kept : fresh);
    if (usable) await truncate(spool.path, kept.bytes);
    else await writeFile(spool.path, '', PRIVATE);
    return spool;
  }

  /** The records, as JSON lines. */
  get path(): string {
    return join(this.folder, 'pull.jsonl');
  }
  get state(): PullState {
    return this.progress;
  }

  /** Lines that are safe. */
  lines(): AsyncIterable<string> {
    return createInterface({ input: createReadStream(this.path), crlfDelay: Infinity });
  }

  /** Keeps a page: first its records, then how far the pull has come. */
  async keep(lines: readonly string[], change: Partial<PullState>): Promise<void> {
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    await appendFile(this.path, bytes, PRIVATE);
    const { progress } = this;
    this.progress = { ...progress, ...change, pages: progress.pages + 1, bytes: progress.bytes + bytes.length };
    const temporary = join(this.folder, 'pull.json.new');
    await writeFile(temporary, JSON.stringify(this.progress), PRIVATE);
    await rename(temporary, join(this.folder, 'pull.json'));
  }

  /** Leaves nothing. */
  async discard(): Promise<void> {
    for (const name of ['pull.json', 'pull.json.new', 'pull.jsonl']) await rm(join(this.folder, name), { force: true });
  }
}
