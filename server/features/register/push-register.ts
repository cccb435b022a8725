import { open, rename, rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { AtlasError } from '@brainlink/schema/errors';
import { auditActor, noteAudit } from '../../audit';
import type { Actor } from '../../identity/actor';
import { authorize } from '../../identity/policy';
import type { Ports } from '../../identity/ports';
import { csvCell } from '../exports/cell';
import { CHANGE_COLUMNS, changesOf, type ChangeRow, type ConfirmedRow } from './confirmed-changes';
import { CONFIRMED } from './register.cypher';

const PAGE = 500;

/** How a line is written in each kind of file, and what stands before the first. */
const FORMATS: Readonly<Record<string, { readonly head: string; line(row: ChangeRow): string }>> = {
  // Excel takes UTF-8 for UTF-8 only behind a byte order mark.
  '.csv': {
    head: `\ufeff${CHANGE_COLUMNS.join(',')}\r\n`,
    line: (row) => `${CHANGE_COLUMNS.map((column) => csvCell(row[column])).join(',')}\r\n`,
  },
  '.jsonl': { head: '', line: (row) => `${JSON.stringify(row)}\n` },
};

/** What was handed back. */
export interface PushedChanges {
  readonly changes: number;
  /** Records of the register that something is said about. */
  readonly records: number;
}

/**
 * Writes confirmed links and corrections into a file for those who keep the register (linked, not merged: they decide what to take over).
 * The same graph gives the same bytes. Audited before the file is there.
 *
 * @throws AtlasError NOT_ALLOWED; INVALID_INPUT for another ending than `.csv` and `.jsonl`
 */
export async function pushRegister(ports: Ports, caller: Actor, sender: string, path: string): Promise<PushedChanges> {
  const { actor } = authorize(caller, 'exportTables');
  authorize(caller, 'readLinkage');
  const format = FORMATS[extname(path).toLowerCase()];
  if (!format) throw new AtlasError('INVALID_INPUT', { message: 'The file must end in .csv or .jsonl.' });
  const temporary = `${path}.new`;
  const file = await open(temporary, 'w', 0o600);
  let changes = 0;
  let records = 0;
  try {
    await file.write(format.head);
    for (let after = ''; ;) {
      const rows = await ports.store.ask<ConfirmedRow>(CONFIRMED, { sender, after, limit: PAGE });
      for (const row of rows) {
        const said = changesOf(row);
        if (said.length > 0) await file.write(said.map((change) => format.line(change)).join(''));
        changes += said.length;
        records += said.length > 0 ? 1 : 0;
      }
      const last = rows.at(-1);
      if (!last) break;
      after = last.key;
    }
    await noteAudit(ports, {
      ...auditActor(actor),
      action: 'pushRegister',
      operation: 'exportTables',
      details: { changes, records },
    });
  } catch (error) {
    await file.close();
    await rm(temporary, { force: true });
    throw error;
  }
  await file.close();
  await rename(temporary, path);
  return { changes, records };
}
