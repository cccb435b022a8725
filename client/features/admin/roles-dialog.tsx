import { useMutation } from '@apollo/client/react';
import { SCOPE_OF_ROLE, type Role } from '@brainlink/schema/access';
import { Fragment, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { SetUserRolesDocument, type AdminUsersQuery } from '../../api/generated/admin';
import { Button, Checkbox, Dialog } from '../../ui';
import styles from './admin.module.css';
import { ScopeField } from './scope-field';

/** What {@link RolesDialog} takes. */
export interface RolesDialogProps {
  readonly user: AdminUsersQuery['users'][number];
  readonly assignable: readonly Role[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Sets somebody's roles, and the events and clubs that they are for; roles that one may not give stay as they are. */
export function RolesDialog({ user, assignable, onClose, onDone }: RolesDialogProps) {
  const { t } = useTranslation(['admin', 'shell']);
  const [roles, setRoles] = useState<readonly Role[]>(user.roles);
  const [scopes, setScopes] = useState({ event: user.events, club: user.clubs });
  const [tried, setTried] = useState(false);
  const [set, { loading, error }] = useMutation(SetUserRolesDocument);
  const lacks = (role: Role): boolean => {
    const scope = SCOPE_OF_ROLE[role];
    return scope !== undefined && assignable.includes(role) && scopes[scope].length === 0;
  };
  // With a role that is taken goes what it was given for.
  const kept = (role: Role, scope: 'event' | 'club', before: readonly string[]): string[] =>
    roles.includes(role) ? [...scopes[scope]] : user.roles.includes(role) ? [] : [...before];
  const apply = () => {
    setTried(true);
    if (roles.some(lacks)) return;
    set({
      variables: {
        input: {
          userId: user.id,
          roles: [...roles],
          events: kept('organizer', 'event', user.events),
          clubs: kept('clubLeader', 'club', user.clubs),
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
        {shown.map((role) => {
          const scope = SCOPE_OF_ROLE[role];
          const mine = assignable.includes(role);
          return (
            <Fragment key={role}>
              <Checkbox
                label={t(`shell:role.${role}`)}
                disabled={!mine}
                checked={roles.includes(role)}
                onChange={(event) => setRoles(event.target.checked ? [...roles, role] : roles.filter((other) => other !== role))}
              />
              {scope && mine && roles.includes(role) ? (
                <ScopeField
                  scope={scope}
                  chosen={scopes[scope]}
                  onChange={(chosen) => setScopes({ ...scopes, [scope]: chosen })}
                  error={tried && lacks(role) ? t('needed') : undefined}
                />
              ) : null}
            </Fragment>
          );
        })}
        {error ? <FaultNote error={error} keepsData /> : null}
      </div>
    </Dialog>
  );
}
