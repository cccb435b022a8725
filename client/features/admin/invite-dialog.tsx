import { useMutation } from '@apollo/client/react';
import { SCOPE_OF_ROLE, type Role } from '@brainlink/schema/access';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { InviteUserDocument } from '../../api/generated/admin';
import { Button, Dialog, SelectField, TextField } from '../../ui';
import { ShownOnce } from '../../ui/shown-once';
import styles from './admin.module.css';
import { useScopes } from './use-scopes';

/** What {@link InviteDialog} takes. */
export interface InviteDialogProps {
  readonly roles: readonly Role[];
  readonly onClose: () => void;
  readonly onInvited: () => void;
}

/** Invites somebody: name, role, and what the role is for. The link is shown once, here. */
export function InviteDialog({ roles, onClose, onInvited }: InviteDialogProps) {
  const { t } = useTranslation(['admin', 'shell']);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>(roles.includes('organizer') ? 'organizer' : (roles[0] ?? 'participant'));
  const [scopeId, setScopeId] = useState('');
  const [tried, setTried] = useState(false);
  const scopes = useScopes();
  const [invite, { data: result, loading, error }] = useMutation(InviteUserDocument);
  const scope = SCOPE_OF_ROLE[role];
  const choices = scope ? scopes[scope] : [];
  const link = result?.inviteUser.link;
  const ready = name.trim() !== '' && (!scope || scopeId !== '');
  const apply = () => {
    setTried(true);
    if (!ready) return;
    invite({
      variables: {
        input: {
          name: name.trim(),
          role,
          email: null,
          eventId: scope === 'event' ? scopeId : null,
          clubId: scope === 'club' ? scopeId : null,
          associationId: null,
          personId: null,
        },
      },
    }).then(onInvited, () => undefined);
  };
  return (
    <Dialog
      open
      title={t('invite.open')}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        link ? (
          <Button tone="primary" onClick={onClose}>
            {t('close')}
          </Button>
        ) : (
          <Button tone="primary" busy={loading} onClick={apply}>
            {t('invite.make')}
          </Button>
        )
      }
    >
      {link ? (
        <ShownOnce
          label={t('invite.link')}
          secret={link.startsWith('http') ? link : `${location.origin}${link}`}
          note={t('invite.once', { name })}
          copyLabel={t('copy')}
          copiedLabel={t('copied')}
        />
      ) : (
        <div className={styles.form}>
          <TextField
            label={t('users.name')}
            value={name}
            required
            error={tried && !name.trim() ? t('needed') : undefined}
            onChange={(event) => setName(event.target.value)}
          />
          <SelectField
            label={t('users.roles')}
            value={role}
            onChange={(event) => {
              setRole(roles.find((candidate) => candidate === event.target.value) ?? role);
              setScopeId('');
            }}
          >
            {roles.map((candidate) => (
              <option key={candidate} value={candidate}>
                {t(`shell:role.${candidate}`)}
              </option>
            ))}
          </SelectField>
          {scope ? (
            <SelectField
              label={t(scope === 'event' ? 'invite.event' : 'invite.club')}
              value={scopeId}
              error={tried && !scopeId ? t('needed') : undefined}
              onChange={(event) => setScopeId(event.target.value)}
            >
              <option value="">{t('choose')}</option>
              {choices.map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.text}
                </option>
              ))}
            </SelectField>
          ) : null}
          {error ? <FaultNote error={error} keepsData /> : null}
        </div>
      )}
    </Dialog>
  );
}
