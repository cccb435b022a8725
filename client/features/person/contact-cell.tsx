import { useLazyQuery } from '@apollo/client/react';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { PersonContactsDocument } from '../../api/generated/person';
import { useSession } from '../../api/session';
import { Button } from '../../ui';
import styles from './facts-table.module.css';

/** Addresses of a person: asked for only when somebody with the grant wants them, since every look is written down. */
export function ContactCell({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('person');
  const { me, can } = useSession();
  const [look, { data, loading, error }] = useLazyQuery(PersonContactsDocument, { fetchPolicy: 'network-only' });
  if (!me.contactGrant || !can('readContact')) {
    return (
      <span className={styles.locked}>
        <IconLock size={14} stroke={1.75} aria-hidden="true" />
        {t('facts.contactHidden')}
      </span>
    );
  }
  const show = () => void look({ variables: { personId } });
  if (error) return <FaultNote error={error} onRetry={show} keepsData />;
  if (!data) {
    return (
      <span className={styles.locked}>
        <Button size="dense" busy={loading} onClick={show}>
          {t('facts.contactShow')}
        </Button>
        <span className={styles.span}>{t('facts.contactNoted')}</span>
      </span>
    );
  }
  if (data.contacts.length === 0) return <>{t('facts.contactNone')}</>;
  return (
    <ul>
      {data.contacts.map((contact) => (
        <li key={contact.factId}>
          {contact.value} <span className={styles.span}>{t(contact.scheme === 'phone' ? 'word.phone' : 'word.email')}</span>
        </li>
      ))}
    </ul>
  );
}
