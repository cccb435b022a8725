import { stat } from 'node:fs/promises';
import { unpackedBytes } from '../bytes';
import type { Input } from '../input';
import type { ReadLimits } from '../limits';
import type { RawRow } from '../raw-row';
import { ReadError } from '../read-error';
import { type Scratch, makeScratch, spill } from '../scratch';
import { NO_STRINGS, type SharedStrings, readSharedStrings } from './shared-strings';
import { sheetRows } from './sheet';
import { type Workbook, isWorkbook, readWorkbook } from './workbook';
import { type Zip, openZip } from './zip';

/** A workbook held open: its archive, its shared strings and a scratch folder. */
export interface OpenWorkbook {
  readonly sheets: readonly string[];
  rows(sheet: string): AsyncGenerator<RawRow>;
  close(): Promise<void>;
}

/** Opens an XLSX input. One that is not a plain file (gzipped, a stream) is unpacked into the scratch folder first. */
export async function openWorkbook(input: Input, limits: ReadLimits): Promise<OpenWorkbook> {
  const scratch = await makeScratch();
  let zip: Zip | undefined;
  try {
    zip = await openZip(await zipPath(input, scratch, limits), limits);
    if (!isWorkbook(zip)) throw new ReadError('FORMAT_UNSUPPORTED', 'ZIP that is not a workbook');
    const workbook = await readWorkbook(zip);
    const strings = workbook.sharedStrings
      ? await readSharedStrings(zip.read(workbook.sharedStrings), scratch.folder)
      : NO_STRINGS;
    return opened(zip, workbook, strings, scratch, limits);
  } catch (error) {
    zip?.close();
    await scratch.remove();
    throw error;
  }
}

function opened(zip: Zip, workbook: Workbook, strings: SharedStrings, scratch: Scratch, limits: ReadLimits): OpenWorkbook {
  return {
    sheets: workbook.sheets.map(({ name }) => name),
    rows: (name) => {
      const sheet = workbook.sheets.find((one) => one.name === name);
      if (!sheet) throw new ReadError('FILE_UNREADABLE', `no sheet ${name}`);
      return sheetRows(zip.read(sheet.member), workbook, strings, limits);
    },
    close: async () => {
      strings.close();
      zip.close();
      await scratch.remove();
    },
  };
}

async function zipPath(input: Input, scratch: Scratch, limits: ReadLimits): Promise<string> {
  if (input.path !== undefined) {
    for await (const chunk of input.open() as AsyncIterable<Buffer>) {
      if (chunk[0] !== 0x50) break;
      const { size } = await stat(input.path);
      if (size > limits.fileBytes) throw new ReadError('FILE_TOO_LARGE', `${size} bytes`);
      return input.path;
    }
  }
  return spill(unpackedBytes(input, limits), scratch);
}
