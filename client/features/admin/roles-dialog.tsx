import { useMutation } from '@apollo/client/react';
import type { Role } from '@brainlink/schema/access';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { SetUserRolesDocument, type AdminUsersQuery } from '../../api/generated/admin';
import { Button, Checkbox, Dialog } from '../../ui';
import styles from './admin.module.css';

/** What {@link RolesDialog} takes. */
export interface RolesDialogProps {
  readonly user: AdminUsersQuery['users'][number];
  readonly assignable: readonly Role[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Sets somebody's roles; roles that one may not give stay as they are. */
export function RolesDialog({ user, assignable, onClose, onDone }: RolesDialogProps) {
  const { t } = useTranslation(['admin', 'shell']);
  const [roles, setRoles] = useState<readonly Role[]>(user.roles);
  const [set, { loading, error }] = useMutation(SetUserRolesDocument);
  const apply = () => {
    set({
      variables: {
        input: {
          userId: user.id,
          roles: [...roles],
          events: [...user.events],
          clubs: [...user.clubs],
          associations: [...user.associations],
        },
      },
    }).then(onDone, () => undefined);
  };
  const shown = [...new Set([...user.roles, ...assignable])];
  return (
    <Dialog
      open
      size="small"
      title={t('roles.title', { name: user.name })}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        <Button tone="primary" busy={loading} onClick={apply}>
          {t('roles.save')}
        </Button>
      }
    >
      <div className={styles.form}>
        {shown.map((role) => (
          <Checkbox
            key={role}
            label={t(`shell:role.${role}`)}
            disabled={!assignable.includes(role)}
            checked={roles.includes(role)}
            onChange={(event) => setRoles(event.target.checked ? [...roles, role] : roles.filter((other) => other !== role))}
          />
        ))}
        {error ? <FaultNote error={error} keepsData /> : null}
      </div>
    </Dialog>
  );
}
