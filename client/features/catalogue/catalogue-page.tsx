import type { ReactNode } from 'react';
import { FaultNote } from '../../api/fault-note';
import { useTranslation } from '../../i18n/use-translation';
import { Button, EmptyState, Loading } from '../../ui';
import { DataTable, type Column, type TableOrder } from '../../ui/data-table';
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
  readonly readAll: () => Promise<readonly Row[]>;
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
  /** The order that the server is asked for; without it a head sorts what is loaded, which is then all there is. */
  readonly order?: TableOrder;
}

/** Everything of a kind that the reader may know of: the list behind a figure of the start page. */
export function CataloguePage<Row extends { readonly id: string }>(props: CataloguePageProps<Row>) {
  const { title, columns, listed, exportName, list, filter, empty, order } = props;
  const { t } = useTranslation('things');
  const { rows, total } = listed;
  return (
    <section className={styles.page} aria-labelledby="catalogue-head">
      <header className={styles.head}>
        <div>
          <h1 id="catalogue-head">{title}</h1>
          <p className={styles.count} aria-live="polite">
            {rows ? t(rows.length < total ? 'catalogue.count' : 'catalogue.all', { shown: rows.length, total }) : ''}
          </p>
        </div>
        <div className={styles.tools}>
          {filter ? <div className={styles.filter}>{filter}</div> : null}
          {rows ? (
            <ExportMenu
              name={exportName}
              list={list}
              columns={columns}
              rows={rows}
              total={total}
              {...(rows.length < total ? { readAll: listed.readAll } : {})}
            />
          ) : null}
        </div>
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
          {...(order ? { order } : {})}
          foot={
            rows.length < total ? (
              <>
                <span>{t('catalogue.count', { shown: rows.length, total })}</span>
                <Button size="dense" onClick={listed.loadMore}>
                  {t('catalogue.more')}
                </Button>
              </>
            ) : null
          }
        />
      ) : null}
    </section>
  );
}
