import { useLazyQuery } from '@apollo/client/react';
import { FaultNote } from '../../api/fault-note';
import { HeldOnPersonDocument } from '../../api/generated/erasure';
import { useSession } from '../../api/session';
import { useTranslation } from '../../i18n/use-translation';
import { Button } from '../../ui';
import { saveFile } from '../export/save-file';
import styles from './erasure.module.css';

/** Hands over what is held on a person while it is still there; the same as `brainlink subject-report`. */
export function HeldOnPerson({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('erasure');
  const { can } = useSession();
  // Kept nowhere: the page that erases somebody must not remember all that is known of them.
  const [ask, { loading, error }] = useLazyQuery(HeldOnPersonDocument, { fetchPolicy: 'no-cache' });
  if (!can('readSubjectReport')) return null;
  const save = () => {
    ask({ variables: { personId } }).then(
      ({ data }) => {
        if (!data) return;
        const text = JSON.stringify(data.subjectReport, null, 2);
        saveFile(new Blob([text], { type: 'application/json' }), `subject-report-${personId}.json`);
      },
      () => undefined,
    );
  };
  return (
    <div className={styles.held}>
      <p>
        {t('held.text')} <span className={styles.aside}>{t('held.noted')}</span>
      </p>
      <Button size="dense" busy={loading} onClick={save}>
        {t('held.save')}
      </Button>
      {error ? <FaultNote error={error} keepsData /> : null}
    </div>
  );
}
