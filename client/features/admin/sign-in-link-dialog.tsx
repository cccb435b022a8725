import { useMutation } from '@apollo/client/react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { IssueSignInLinkDocument, type AdminUsersQuery } from '../../api/generated/admin';
import { Button, Dialog } from '../../ui';
import { ShownOnce } from '../../ui/shown-once';
import styles from './admin.module.css';

/** What {@link SignInLinkDialog} takes. */
export interface SignInLinkDialogProps {
  readonly user: AdminUsersQuery['users'][number];
  readonly onClose: () => void;
}

/** A new way in for somebody whose session has ended: the sign-in page sends them to the secretariat for it. */
export function SignInLinkDialog({ user, onClose }: SignInLinkDialogProps) {
  const { t } = useTranslation('admin');
  const [issue, { data, loading, error }] = useMutation(IssueSignInLinkDocument);
  const link = data?.issueSignInLink.link;
  return (
    <Dialog
      open
      size="small"
      title={t('newLink.title', { name: user.name })}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        link ? (
          <Button tone="primary" onClick={onClose}>
            {t('close')}
          </Button>
        ) : (
          <Button
            tone="primary"
            busy={loading}
            onClick={() => void issue({ variables: { userId: user.id } }).catch(() => undefined)}
          >
            {t('newLink.make')}
          </Button>
        )
      }
    >
      <div className={styles.form}>
        {link ? (
          <ShownOnce
            label={t('newLink.link')}
            secret={link.startsWith('http') ? link : `${location.origin}${link}`}
            note={t('newLink.once', { name: user.name })}
            copyLabel={t('copy')}
            copiedLabel={t('copied')}
          />
        ) : (
          <p>{t('newLink.text')}</p>
        )}
        {error ? <FaultNote error={error} keepsData /> : null}
      </div>
    </Dialog>
  );
}
