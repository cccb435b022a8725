import { useTranslation } from '../../../i18n/use-translation';
import type { LinkPairQuery } from '../../../api/generated/linkage';
import { useFormat } from '../../../i18n/use-format';
import { kindsBehind } from './level';
import styles from './row-behind.module.css';

type Pair = NonNullable<LinkPairQuery['linkPair']>;

/** What {@link RowBehind} takes. */
export interface RowBehindProps {
  readonly field: string;
  readonly pair: Pair;
}

/** What stands behind a row of the evidence: the lines of both records that were compared, as each source wrote them, and from where. */
export function RowBehind({ field, pair }: RowBehindProps) {
  const { t } = useTranslation('linkage');
  const format = useFormat();
  const kinds = kindsBehind(field);
  return (
    <div className={styles.sides}>
      {(
        [
          ['A', pair.left],
          ['B', pair.right],
        ] as const
      ).map(([letter, side]) => {
        const found = side.fields.filter(({ kind }) => kinds.includes(kind));
        const lines = found.length > 0 ? found : side.fields;
        return (
          <section key={letter} aria-label={`${letter}, ${format.text(side.record.sourceLabel)}`}>
            <h3 className={styles.head}>
              {letter} · {format.text(side.record.sourceLabel)}
              <span>
                {[
                  side.record.file,
                  side.record.row ? t('pair.row', { row: side.record.row }) : '',
                  side.record.lastSeen ? t('pair.seen', { day: format.day(side.record.lastSeen) }) : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </h3>
            {lines.length > 0 ? (
              <dl className={styles.lines}>
                {lines.map((line, index) => (
                  <div key={`${line.kind}-${index}`}>
                    <dt>{format.text(line.label)}</dt>
                    <dd>
                      {line.value}{' '}
                      {line.from || line.to ? (
                        <span className={styles.when}>
                          {line.from ?? ''}–{line.to ?? ''}
                        </span>
                      ) : null}
                    </dd>
                  </div>
                ))}
              </dl>
            ) : (
              <p className={styles.when}>{t('pair.saysNothing')}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
