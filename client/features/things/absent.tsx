import { useTranslation } from '../../i18n/use-translation';
import type { ReactNode } from 'react';
import { FaultNote } from '../../api/fault-note';
import { NothingHere } from '../../app/shell/not-found';
import { Loading } from '../../ui';
import styles from './thing-frame.module.css';

/** What {@link Settled} takes. */
export interface SettledProps<Thing> {
  readonly loading: boolean;
  readonly error: unknown;
  readonly thing: Thing | null | undefined;
  readonly retry: () => void;
  readonly children: (thing: Thing) => ReactNode;
}

/** Shows a thing once it is there; meanwhile lines, and in their place why there is nothing. Hidden and absent look the same. */
export function Settled<Thing>({ loading, error, thing, retry, children }: SettledProps<Thing>) {
  const { t } = useTranslation('things');
  if (thing) return <>{children(thing)}</>;
  if (error || loading) {
    return (
      <div className={styles.page}>
        {error ? <FaultNote error={error} onRetry={retry} /> : <Loading label={t('loading')} lines={8} />}
      </div>
    );
  }
  return <NothingHere title={t('absent.title')} text={t('absent.text')} />;
}
