import { parentPort } from 'node:worker_threads';
import { LINKAGE_PARTS, type Dataset } from '@brainlink/analytics/linkage';
import { NameTroubles } from '../read/korean-names';
import { readFields, type FieldsToRead } from '../read/read-fields';
import { openSheet, type Sheet, type SheetHints } from '../read/read-sheet';

/** Files by their paths, each with what is known of how to open it. */
export type FilesToRead = readonly { readonly path: string; readonly hints: SheetHints }[];

/** What is answered to one message: what was found, or why nothing was. */
export interface LinkageAnswer {
  readonly found?: unknown;
  readonly failed?: string;
}

interface Ask {
  readonly part: keyof typeof LINKAGE_PARTS | 'readFields';
  readonly input: never;
}

async function read({ files, fields }: { readonly files: FilesToRead; readonly fields: FieldsToRead }): Promise<Dataset> {
  const sheets: Sheet[] = [];
  try {
    for (const { path, hints } of files) sheets.push(await openSheet(path, hints));
    return await readFields(sheets, fields, { troubles: new NameTroubles() });
  } finally {
    for (const sheet of sheets) await sheet.close();
  }
}

async function answer({ part, input }: Ask): Promise<LinkageAnswer> {
  try {
    return { found: part === 'readFields' ? await read(input) : LINKAGE_PARTS[part](input) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

// One after another, in the order in which they were asked.
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (ask: Ask) => {
  last = last.then(async () => parentPort?.postMessage(await answer(ask)));
});
