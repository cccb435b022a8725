import type { Zip } from './zip';
import { isDateFormat } from './date-serial';
import { readXml } from './xml-events';

/** What the small parts of a workbook say about its sheets. */
export interface Workbook {
  readonly date1904: boolean;
  /** Visible sheets in the order of their tabs, with the archive member that holds each. */
  readonly sheets: readonly { readonly name: string; readonly member: string }[];
  readonly sharedStrings?: string;
  /** Whether cells of a style (by index) show dates. */
  readonly dateStyles: readonly boolean[];
}

const WORKBOOK = 'xl/workbook.xml';

/** Whether a ZIP archive is a workbook. */
export const isWorkbook = (zip: Zip): boolean => zip.members.has(WORKBOOK);

/** Reads a workbook's list of sheets, calendar and styles. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const targets = new Map<string, string>();
  let sharedStrings: string | undefined;
  const relations = 'xl/_rels/workbook.xml.rels';
  if (zip.members.has(relations)) {
    const open = (name: string, at: Readonly<Record<string, string>>): void => {
      if (name !== 'Relationship' || !at['Target'] || !at['Id']) return;
      const member = at['Target'].startsWith('/') ? at['Target'].slice(1) : `xl/${at['Target']}`;
      targets.set(at['Id'], member);
      if (at['Type']?.endsWith('/sharedStrings')) sharedStrings = member;
    };
    await readXml(zip.read(relations), { open }, relations);
  }
  let date1904 = false;
  const sheets: { name: string; member: string }[] = [];
  const open = (name: string, at: Readonly<Record<string, string>>): void => {
    if (name === 'workbookPr') date1904 = at['date1904'] === '1' || at['date1904'] === 'true';
    if (name !== 'sheet' || (at['state'] ?? 'visible') !== 'visible') return;
    const id = Object.entries(at).find(([key]) => key.endsWith(':id'))?.[1];
    const member = targets.get(id ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
    if (zip.members.has(member)) sheets.push({ name: at['name'] ?? '', member });
  };
  await readXml(zip.read(WORKBOOK), { open }, WORKBOOK);
  const dateStyles = zip.members.has('xl/styles.xml') ? await readDateStyles(zip) : [];
  const strings = sharedStrings ?? 'xl/sharedStrings.xml';
  return { date1904, sheets, dateStyles, ...(zip.members.has(strings) ? { sharedStrings: strings } : {}) };
}

async function readDateStyles(zip: Zip): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  await readXml(
    zip.read('xl/styles.xml'),
    {
      open: (name, at) => {
        if (name === 'numFmt') codes.set(Number(at['numFmtId']), at['formatCode'] ?? '');
        if (name === 'cellXfs') inCells = true;
        if (name === 'xf' && inCells) {
          const id = Number(at['numFmtId'] ?? 0);
          styles.push(isDateFormat(id, codes.get(id)));
        }
      },
      close: (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    },
    'styles.xml',
  );
  return styles;
}
