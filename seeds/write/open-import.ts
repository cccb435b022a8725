import type { Store } from '@brainlink/schema/ports';
import { sha256 } from './canonical';
import { DigestSum } from './digest-sum';
import { saltedIds } from './ids';
import * as cypher from './import.cypher';
import type { ImportRequest } from './import-request';
import { readMeta } from './meta';
import type { StageContext } from './stage';

/** An import that has been begun, now or before a crash. */
export interface OpenedImport {
  readonly context: Omit<StageContext, 'nodes' | 'writer'>;
  readonly state: string;
  readonly sum: DigestSum;
  /** The command that was publishing when its worker was gone, or null. */
  readonly publishing: string | null;
  /** Other imports that were being staged. */
  readonly others: readonly string[];
}

const missingOf = ({ missing }: ImportRequest): string => (missing.kind === 'endOn' ? missing.date : missing.kind);

/** Opens the import, or the unfinished one of the same input. */
export async function openImport(store: Store, request: ImportRequest): Promise<OpenedImport> {
  return store.write(async (tx) => {
    const meta = await readMeta(tx);
    const ids = saltedIds(meta.salt);
    const inputKey = sha256(
      [
        request.source,
        request.sender,
        request.scope,
        request.mode,
        request.fileDigest,
        request.understoodAs ?? '',
        missingOf(request),
      ].join('\n'),
    );
    const [earlier] = await tx.run<{ id: string; state: string; attempt: number }>(cypher.SAME_INPUT, { inputKey });
    const unfinished = earlier && (earlier.state === 'staging' || earlier.state === 'publishing');
    const attempt = unfinished ? earlier.attempt : (earlier?.attempt ?? 0) + 1;
    const importId = unfinished ? earlier.id : ids.mint('import', `${inputKey}:${String(attempt)}`);
    const [[row], others] = await Promise.all([
      tx.run<{ state: string; stagedSum: string }>(cypher.OPEN_IMPORT, {
        import: {
          id: importId,
          inputKey,
          attempt,
          source: request.source,
          sender: request.sender,
          scope: request.scope,
          mode: request.mode,
          fileName: request.fileName,
          fileDigest: request.fileDigest,
          actor: request.actor,
          startedAt: request.at.toISOString(),
        },
      }),
      tx.run<{ id: string }>(cypher.STAGING_IMPORTS, { except: importId }),
    ]);
    return {
      context: {
        importId,
        commandId: ids.mint('command', importId),
        at: request.at.toISOString(),
        ids,
      },
      state: row?.state ?? 'staging',
      sum: new DigestSum(row?.stagedSum ?? '0'),
      publishing: meta.publishing,
      others: others.map(({ id }) => id),
    };
  });
}
