import type { ReactNode } from 'react';
import { FaultNote } from '../../api/fault-note';
import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import { Button, EmptyState, Loading } from '../../ui';
import { DataTable, type Column } from '../../ui/data-table';
import { ExportMenu } from '../export/export-menu';
import styles from './catalogue.module.css';

/** What is known of a list that is read page by page. */
interface Listed<Row> {
  readonly rows: readonly Row[] | null;
  readonly total: number;
  readonly loading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  readonly loadMore: () => void;
}

/** What {@link CataloguePage} takes. */
export interface CataloguePageProps<Row extends { readonly id: string }> {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly listed: Listed<Row>;
  readonly exportName: string;
  readonly list: { readonly kind: string; readonly variables: Readonly<Record<string, unknown>> };
  /** Beside the title. */
  readonly filter?: ReactNode;
  readonly empty?: string;
}

/** Everything of a kind that the reader may know of: the list behind a figure of the start page. */
export function CataloguePage<Row extends { readonly id: string }>(props: CataloguePageProps<Row>) {
  const { title, columns, listed, exportName, list, filter, empty } = props;
  const { t } = useTranslation('things');
  const format = useFormat();
  const { rows, total } = listed;
  return (
    <section className={styles.page} aria-labelledby="catalogue-head">
      <header className={styles.head}>
        <div>
          <h1 id="catalogue-head">{title}</h1>
          <p className={styles.count} aria-live="polite">
            {rows ? t('catalogue.count', { shown: format.number(rows.length), total: format.number(total) }) : ''}
          </p>
        </div>
        {filter ? <div className={styles.filter}>{filter}</div> : null}
      </header>
      {listed.error ? <FaultNote error={listed.error} onRetry={listed.retry} keepsData={rows !== null} /> : null}
      {listed.loading && rows === null ? <Loading label={title} lines={8} /> : null}
      {rows ? (
        <DataTable
          dense
          caption={title}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          empty={<EmptyState title={empty ?? t('catalogue.none')} />}
          foot={
            <>
              {rows.length < total ? (
                <Button size="dense" onClick={listed.loadMore}>
                  {t('catalogue.more')}
                </Button>
              ) : null}
              <ExportMenu name={exportName} list={list} columns={columns} rows={rows} />
            </>
          }
        />
      ) : null}
    </section>
  );
}
