import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ImportsService } from '../imports';
import { addressKey } from './pull-pages';
import type { RegisterAddress } from './register-address';

const shape = z.object({ address: z.string(), sender: z.string(), etag: z.string(), importId: z.string() });

/** The ETag of the register as it was last imported. It counts only while that import stands. */
export class ImportMark {
  constructor(
    private readonly ports: { readonly folder: string; readonly imports: ImportsService },
    private readonly address: RegisterAddress,
    private readonly sender: string,
  ) {}

  private get path(): string {
    return join(this.ports.folder, 'imported.json');
  }

  /** The ETag to ask with; `null` asks for everything. */
  async etag(): Promise<string | null> {
    let kept: z.infer<typeof shape>;
    try {
      kept = shape.parse(JSON.parse(await readFile(this.path, 'utf8')));
    } catch {
      return null;
    }
    if (kept.address !== addressKey(this.address) || kept.sender !== this.sender) return null;
    const known = await this.ports.imports.get(kept.importId);
    return known?.import.state === 'done' || known?.import.state === 'nothingToDo' ? kept.etag : null;
  }

  /** Notes what was imported. */
  async keep(etag: string | null, importId: string): Promise<void> {
    await mkdir(this.ports.folder, { recursive: true, mode: 0o700 });
    const text =
      etag === null ? '{}' : JSON.stringify({ address: addressKey(this.address), sender: this.sender, etag, importId });
    await writeFile(`${this.path}.new`, text, { mode: 0o600 });
    await rename(`${this.path}.new`, this.path);
  }
}
