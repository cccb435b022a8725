import { STAGE_RETRACTIONS, TOUCH_NODES } from './facts.cypher';
import * as cypher from './import.cypher';
import type { RowWriter } from './row-writer';
import { writeFacts } from './write-facts';

/**
 * Writes where nobody reads it before the import publishes; what is to be projected then is marked.
 *
 * @param claimed - the seq under which the import will publish, if it is known already: facts are then written as they stay, and nobody reads
 *   them before it is published
 */
export const stagedWriter = (importId: string, claimed?: number): RowWriter => ({
  async changedBefore(tx, keys) {
    const rows = keys.length === 0 ? [] : await tx.run<{ key: string }>(cypher.DRAFTED, { keys, importId });
    return new Set(rows.map((row) => row.key));
  },
  createRecords: (tx, rows) => tx.run<{ key: string; node: string }>(cypher.STAGE_RECORDS, { rows, importId }),
  async retract(tx, nodes) {
    await tx.run(STAGE_RETRACTIONS, { nodes });
  },
  async changeRecords(tx, rows) {
    await tx.run(cypher.STAGE_CHANGES, { rows, importId });
  },
  async createFacts(tx, facts) {
    // New records are marked as they are made.
    const others = facts.filter(({ subject, props }) => subject.kind !== 'Record' || subject.key !== props.recordKey);
    const nodes = [...new Set(others.map(({ about }) => about))];
    await Promise.all([
      writeFacts(tx, facts, claimed === undefined ? { staged: importId } : { seq: claimed }),
      ...(nodes.length > 0 ? [tx.run(TOUCH_NODES, { nodes })] : []),
    ]);
  },
  async confirm(tx, keys) {
    await tx.run(cypher.STAGE_CONFIRMATIONS, { keys, importId });
  },
});
