import { useLazyQuery } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { PersonTiesDocument } from '../../api/generated/person';
import { Dialog, Loading } from '../../ui';
import { AllTies } from './all-ties';
import type { Tie } from './person-view';

const PAGE = 100;

/** Every tie of a person, or those to one country, as a table; read page by page. */
export function AllTiesDialog({
  personId,
  country,
  onClose,
}: {
  readonly personId: string;
  readonly country: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('person');
  const [ties, setTies] = useState<readonly Tie[]>([]);
  const [load, { error }] = useLazyQuery(PersonTiesDocument);
  const [complete, setComplete] = useState(false);
  const read = useCallback(async () => {
    const all: Tie[] = [];
    let after: string | null = null;
    for (;;) {
      const { data } = await load({ variables: { id: personId, first: PAGE, after } });
      if (!data) return;
      all.push(...data.personTies.edges);
      setTies([...all]);
      after = data.personTies.pageInfo.endCursor ?? null;
      if (!data.personTies.pageInfo.hasNextPage || after === null) break;
    }
    setComplete(true);
  }, [load, personId]);
  const start = useCallback(() => {
    read().catch(() => undefined); // Shown as the query's error.
  }, [read]);
  useEffect(start, [start]);
  const shown = country === '' ? ties : ties.filter((tie) => tie.person.country === country);
  return (
    <Dialog
      open
      size="wide"
      title={t(country === 'KR' ? 'ties.allKorea' : 'ties.allTitle')}
      closeLabel={t('editor.close')}
      onClose={onClose}
    >
      {error ? <FaultNote error={error} onRetry={start} keepsData={ties.length > 0} /> : null}
      {!complete && !error ? <Loading label={t('loading')} lines={2} /> : null}
      <AllTies ties={shown} personId={personId} />
    </Dialog>
  );
}
