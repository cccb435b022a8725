import { useLazyQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { FaultNote } from '../../../api/fault-note';
import { WhyNotFoundDocument, type MatchSpeakersInput } from '../../../api/generated/speakers';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { Loading } from '../../../ui';
import styles from './brief.module.css';

const ThingPicker = lazy(() => import('../../search/thing-picker').then((part) => ({ default: part.ThingPicker })));

/** Looks for somebody one knows among the candidates: the place, or the reason that can be seen. */
export function WhyNotFound({
  input,
  onFound,
}: {
  readonly input: MatchSpeakersInput;
  /** Somebody who is a candidate: the page can go there. */
  readonly onFound: (id: string, rank: number) => void;
}) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  const [sought, setSought] = useState<{ readonly id: string; readonly title: string } | null>(null);
  const [ask, { data, loading, error }] = useLazyQuery(WhyNotFoundDocument, { fetchPolicy: 'no-cache' });
  const answer = data?.whyNotFound;
  const seek = (hit: { readonly id: string; readonly title: string }) => {
    setSought(hit);
    ask({ variables: { input, personId: hit.id } }).catch(() => undefined);
  };
  return (
    <section className={styles.group}>
      <h2 className={styles.legend}>{t('whyNot.title')}</h2>
      <Suspense fallback={null}>
        <ThingPicker
          label={t('whyNot.title')}
          labelHidden
          placeholder={t('whyNot.placeholder')}
          kinds={['PERSON']}
          onPick={seek}
        />
      </Suspense>
      {loading ? <Loading label={t('loading')} lines={1} /> : null}
      {error && sought ? <FaultNote error={error} onRetry={() => seek(sought)} /> : null}
      {answer && !loading ? (
        <div className={styles.answer} role="status">
          <p>
            <b>{sought?.title}</b>{' '}
            {answer.rank ? t('whyNot.rank', { rank: format.number(answer.rank), total: format.number(answer.totalCount) }) : null}
          </p>
          <p>{format.text(answer.text)}</p>
          {answer.candidate && answer.rank ? (
            <button
              type="button"
              className={styles.textButton}
              onClick={() => onFound(answer.candidate?.person.id ?? '', answer.rank ?? 0)}
            >
              {t('whyNot.show')}
            </button>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
