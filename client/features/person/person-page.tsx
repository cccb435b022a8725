import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { PersonPageDocument } from '../../api/generated/person';
import { NothingHere } from '../../app/shell/not-found';
import { Loading, useToast } from '../../ui';
import styles from './person-page.module.css';
import { PersonSheet } from './person-sheet';

const ErasedPerson = lazy(() => import('../erasure/erased-person').then((part) => ({ default: part.ErasedPerson })));

/** What {@link PersonView} takes: the id in the address, and today as `yyyy-mm-dd`. */
export interface PersonViewProps {
  readonly id: string;
  readonly today: string;
}

/** A person: who they are, where they have been, what is known and from where, whom they are tied to and why. */
export function PersonView({ id, today }: PersonViewProps) {
  const { t } = useTranslation('person');
  const navigate = useNavigate();
  const toast = useToast();
  const [erased, setErased] = useState<{ readonly id: string; readonly seq: number } | null>(null);
  const gone = erased?.id === id ? erased : null;
  const answer = useQuery(PersonPageDocument, { variables: { id }, skip: gone !== null });
  const found = answer.data?.person;
  const redirectTo = found?.redirected ? found.canonicalId : null;
  useEffect(() => {
    if (!redirectTo) return;
    toast({ text: t('redirected') });
    void navigate({ to: '/people/$id', params: { id: redirectTo }, replace: true });
    // Only when another person answers; the toast and the texts do not matter for that.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [redirectTo]);
  if (gone) {
    return (
      <Suspense fallback={<Loading label={t('loading')} lines={3} />}>
        <ErasedPerson seq={gone.seq} />
      </Suspense>
    );
  }
  if (!found && (answer.error || answer.loading)) {
    return (
      <div className={styles.page}>
        {answer.error ? (
          <FaultNote error={answer.error} onRetry={() => void answer.refetch()} />
        ) : (
          <Loading label={t('loading')} lines={8} />
        )}
      </div>
    );
  }
  if (!found?.person) return <NothingHere title={t('absent.title')} text={t('absent.text')} />;
  return (
    <PersonSheet
      key={found.canonicalId}
      person={found.person}
      id={found.canonicalId}
      today={today}
      refresh={() => void answer.refetch()}
      onErased={(seq) => setErased({ id, seq })}
    />
  );
}
