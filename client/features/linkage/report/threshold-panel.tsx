import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../../i18n/use-translation';
import { FaultNote } from '../../../api/fault-note';
import { LinkagePreviewDocument, type LinkCandidatePartsFragment } from '../../../api/generated/linkage';
import { useFormat } from '../../../i18n/use-format';
import { Button, Loading, Name, Tag } from '../../../ui';
import { useDebounced } from '../../search/use-debounced';
import shared from '../linkage-page.module.css';
import { weightText } from '../pair/waterfall';
import { keysOf } from '../state/pair-key';
import styles from './report.module.css';

/** How far the slider goes to either side of the threshold in force, in bits. */
const REACH = 8;

/** What {@link ThresholdPanel} takes: match weights in bits. */
export interface ThresholdPanelProps {
  readonly current: number;
  /** Below it a pair is not proposed. */
  readonly lower: number | null;
  /** The one looked at; null: the one in force. */
  readonly chosen: number | null;
  readonly onChoose: (threshold: number | null) => void;
}

/** Moving the threshold shows what would change before anything does. */
export function ThresholdPanel({ current, lower, chosen, onChoose }: ThresholdPanelProps) {
  const { t } = useTranslation('linkage');
  const format = useFormat();
  const asked = useDebounced(chosen, 250);
  const { data, previousData, error, loading, refetch } = useQuery(LinkagePreviewDocument, {
    variables: { threshold: asked ?? current },
    skip: asked === null,
  });
  const preview = asked === null ? null : (data ?? previousData)?.linkagePreview;
  const value = chosen ?? current;
  return (
    <section className={styles.threshold} aria-labelledby="threshold-head">
      <header className={styles.thresholdHead}>
        <h2 id="threshold-head">{t('threshold.title')}</h2>
        <span className={shared.quiet}>{t('threshold.note')}</span>
      </header>
      <div className={styles.slider}>
        <label htmlFor="threshold-slider">{t('threshold.label')}</label>
        <input
          id="threshold-slider"
          type="range"
          min={Math.ceil(lower ?? current - REACH)}
          max={Math.round(current + REACH)}
          step={0.5}
          value={value}
          aria-valuetext={weightText(value)}
          onChange={(event) => onChoose(Number(event.target.value) === current ? null : Number(event.target.value))}
        />
        <output htmlFor="threshold-slider" className={styles.value}>
          {weightText(value)}
        </output>
        {chosen !== null ? (
          <Button size="dense" tone="quiet" onClick={() => onChoose(null)}>
            {t('threshold.reset', { threshold: weightText(current) })}
          </Button>
        ) : null}
      </div>
      {error ? <FaultNote error={error} onRetry={() => void refetch()} keepsData={Boolean(preview)} /> : null}
      {asked !== null && loading && !preview ? <Loading label={t('threshold.loading')} lines={3} /> : null}
      {preview ? (
        <div aria-live="polite" aria-busy={loading}>
          <p>
            {t('threshold.links', {
              now: format.number(preview.linksNow),
              then: format.number(preview.linksThen),
              added: format.number(preview.added),
              removed: format.number(preview.removed),
            })}{' '}
            {t('threshold.worklist', {
              now: format.number(preview.worklistNow),
              then: format.number(preview.worklistThen),
            })}
          </p>
          {preview.changes.length > 0 ? (
            <ul className={styles.changes} aria-label={t('threshold.nearest')}>
              {preview.changes.map(({ change, pair }) => (
                <li key={pair.id}>
                  <Tag tone={change === 'LINK' ? 'good' : 'warn'}>{t(`threshold.change_${change}`)}</Tag>
                  <Change pair={pair} />
                </li>
              ))}
            </ul>
          ) : (
            <p className={shared.quiet}>{t('threshold.noChange')}</p>
          )}
        </div>
      ) : asked === null ? (
        <p className={shared.quiet}>{t('threshold.move')}</p>
      ) : null}
    </section>
  );
}

function Change({ pair }: { readonly pair: LinkCandidatePartsFragment }) {
  return (
    <>
      <Link to="/linkage" search={keysOf(pair)} className={shared.pair}>
        <Name name={pair.left.name} latin={pair.left.nameLatin} /> <span className={shared.quiet}>–</span>{' '}
        <Name name={pair.right.name} latin={pair.right.nameLatin} />
      </Link>
      <span className={styles.weight}>{weightText(pair.score)}</span>
    </>
  );
}
