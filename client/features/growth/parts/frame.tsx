import type { ReactNode } from 'react';
import { FaultNote } from '../../../api/fault-note';
import { useTranslation } from '../../../i18n/use-translation';
import { classNames, Loading, Panel } from '../../../ui';
import type { Panel as PanelName } from '../state/growth-search';
import type { Answer } from '../state/use-answers';
import styles from './frame.module.css';

/** What {@link Frame} takes. */
export interface FrameProps<Data> {
  readonly panel: PanelName;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly actions: ReactNode;
  readonly answer: Answer<Data>;
  readonly lines: number;
  readonly className?: string;
  /** What is drawn of an answer. */
  readonly children: (data: Data) => ReactNode;
  /** What stands there when there is nothing to ask. */
  readonly unasked?: ReactNode;
}

/** A panel around an answer: it waits, fails, or shows; an answer that is being renewed stays readable. */
export function Frame<Data>({ panel, title, note, actions, answer, lines, className, children, unasked }: FrameProps<Data>) {
  const { t } = useTranslation('growth');
  const { data, loading, error, retry } = answer;
  return (
    <Panel id={`growth-${panel}`} title={title} note={note} actions={actions} className={classNames(styles.panel, className)}>
      {error ? <FaultNote error={error} onRetry={retry} keepsData={data !== undefined} /> : null}
      {data !== undefined ? (
        <div className={classNames(styles.body, loading && styles.waiting)} aria-busy={loading}>
          {children(data)}
        </div>
      ) : loading ? (
        <Loading label={t('loading')} lines={lines} />
      ) : error ? null : (
        unasked
      )}
    </Panel>
  );
}
