import type { Store } from '@brainlink/schema/ports';

import { type AuditNote, recordAudit } from '../../audit';
import type { Ports } from '../../identity/ports';

/**
 * The store, with an entry in the audit written in the transaction of each write: for code of `seeds`, which knows nothing of the audit,
 * so that a command and its entry still stand or fall together.
 */
export const auditedStore = <R>(ports: Ports, noteOf: (result: R) => AuditNote): Store => ({
  ask: (cypher, params) => ports.store.ask(cypher, params),
  read: (work) => ports.store.read(work),
  stream: (cypher, params) => ports.store.stream(cypher, params),
  write: (work) =>
    ports.store.write(async (tx) => {
      const result = await work(tx);
      // The one write of a command returns the command's result; the cast says so to the compiler.
      await recordAudit(tx, ports, noteOf(result as unknown as R));
      return result;
    }),
});
