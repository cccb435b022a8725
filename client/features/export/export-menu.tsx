import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { faultOf } from '../../api/fault';
import { useSession } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { Button, Menu, useToast } from '../../ui';
import type { Column } from '../../ui/data-table';
import styles from './export-menu.module.css';
import { requestExport, type ExportList } from './request-export';
import { saveFile } from './save-file';

/** What {@link ExportMenu} takes: the columns as the table shows them, and which list of the server the rows are. */
export interface ExportMenuProps<Row> {
  /** First part of the file's name. */
  readonly name: string;
  /** Where the rows came from: the file carries it, and the audit trail names it. */
  readonly list: ExportList;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** The server reads the whole list itself, also what the table has not loaded yet; only for lists that it knows by name. */
  readonly whole?: boolean;
  /** Reads all rows before they are taken, where the table has loaded only some of them. */
  readonly readAll?: () => Promise<readonly Row[]>;
  /** How many rows the file will have; said on the button. */
  readonly total?: number;
}

/** Takes a table as CSV or XLSX. The file is made by the server, which writes down who took what. */
export function ExportMenu<Row>({ name, list, columns, rows, whole = false, readAll, total }: ExportMenuProps<Row>) {
  const { t } = useTranslation('words');
  const numbers = useFormat();
  const { can, atlas } = useSession();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  if (!can('exportTables') || rows.length === 0) return null;
  const take = async (format: 'csv' | 'xlsx') => {
    setBusy(true);
    try {
      const taken = whole ? [] : readAll ? await readAll() : rows;
      const file = await requestExport({
        format,
        name,
        list,
        seq: atlas?.seq ?? null,
        ...(whole
          ? {}
          : {
              columns: columns.map(({ key, header }) => ({ key, header })),
              rows: taken.map((row) => columns.map((column) => column.value(row) ?? null)),
            }),
      });
      saveFile(file.blob, file.name);
      toast({ tone: 'good', text: t('export.done', { count: file.count ?? taken.length }) });
    } catch (error) {
      const { advice } = faultOf(error);
      toast({ tone: 'bad', text: advice ? numbers.text(advice) : t('export.failed') });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Menu
      label={t('export.label')}
      items={[
        { key: 'csv', label: 'CSV', hint: t('export.csvHint'), onSelect: () => void take('csv') },
        { key: 'xlsx', label: 'XLSX', hint: t('export.xlsxHint'), onSelect: () => void take('xlsx') },
      ]}
      trigger={(props) => (
        <Button {...props} size="dense" busy={busy} icon={<IconDownload size={14} stroke={1.75} aria-hidden="true" />}>
          {t('export.button')}
          {total === undefined ? null : <span className={styles.total}>{numbers.number(total)}</span>}
        </Button>
      )}
    />
  );
}
