import { createHash } from 'node:crypto';
import { AtlasError } from '@brainlink/schema/errors';
import { z } from 'zod';
import { auditActor, recordAudit } from '../../audit';
import type { KnownActor } from '../../identity/actor';
import type { Ports } from '../../identity/ports';
import { knownSource } from './import-source';
import { DELETE_MAPPING, MAPPINGS, SAVE_MAPPING } from './imports.cypher';

/** An assignment of columns as it was saved. */
export interface SavedMappingView {
  readonly id: string;
  readonly source: string;
  readonly sender: string;
  readonly name: string;
  /** Header → field; an empty text is a column that is not used. */
  readonly columns: Readonly<Record<string, string>>;
  readonly savedAt: string;
}

const input = z.object({
  source: z.string(),
  sender: z.string().trim().min(1).max(60),
  name: z.string().trim().min(1).max(100).nullish(),
  columns: z.record(z.string().max(200), z.string().max(60).nullable()),
});

type Stored = { readonly mapping: Omit<SavedMappingView, 'columns'> & { readonly columns: string } };
const view = ({ mapping }: Stored): SavedMappingView => ({
  ...mapping,
  columns: JSON.parse(mapping.columns) as Record<string, string>,
});

/** What a person once said about a sender's columns, kept for the sender's next file. */
export class MappingsService {
  constructor(private readonly ports: Ports) {}

  /** Saved mappings, latest first. */
  async list(source: string | null, sender: string | null): Promise<SavedMappingView[]> {
    return (await this.ports.store.ask<Stored>(MAPPINGS, { source, sender })).map(view);
  }

  /**
   * Saves a mapping; one of the same source, sender and name is replaced.
   * @throws AtlasError INVALID_INPUT, SOURCE_UNKNOWN
   */
  async save(wanted: z.input<typeof input>, actor: KnownActor): Promise<SavedMappingView> {
    const parsed = input.safeParse(wanted);
    if (!parsed.success)
      throw new AtlasError('INVALID_INPUT', { details: { fields: parsed.error.issues.map((issue) => issue.path.join('.')) } });
    const { source, sender, columns } = parsed.data;
    knownSource(source);
    const name = parsed.data.name ?? sender;
    const id = `m_${createHash('sha256').update(`${source}\n${sender}\n${name}`).digest('hex').slice(0, 16)}`;
    const mapping = { id, source, sender, name, columns: JSON.stringify(columns), savedAt: this.ports.clock.now().toISOString() };
    return this.ports.store.write(async (tx) => {
      const [row] = await tx.run<Stored>(SAVE_MAPPING, { mapping });
      await recordAudit(tx, this.ports, {
        ...auditActor(actor),
        action: 'saveMapping',
        operation: 'runImports',
        details: { id, source, sender },
      });
      return view(row as Stored);
    });
  }

  /** Deletes a mapping; whether there was one. */
  async delete(id: string, actor: KnownActor): Promise<boolean> {
    return this.ports.store.write(async (tx) => {
      const rows = await tx.run(DELETE_MAPPING, { id });
      if (rows.length > 0)
        await recordAudit(tx, this.ports, {
          ...auditActor(actor),
          action: 'deleteMapping',
          operation: 'runImports',
          details: { id },
        });
      return rows.length > 0;
    });
  }
}
