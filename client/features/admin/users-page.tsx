import { useMutation, useQuery } from '@apollo/client/react';
import { ASSIGNABLE_ROLES, ROLES } from '@brainlink/schema/access';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import {
  AdminUsersDocument,
  DisableUserDocument,
  EnableUserDocument,
  GrantContactDocument,
  RevokeInvitationDocument,
  type AdminUsersQuery,
} from '../../api/generated/admin';
import { useSession } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { Button, EmptyState, Loading, Tag, useToast } from '../../ui';
import { DataTable, type Column } from '../../ui/data-table';
import { ExportMenu } from '../export/export-menu';
import { AdminTabs } from './admin-tabs';
import styles from './admin.module.css';
import { GivenFor } from './given-for';
import { InviteDialog } from './invite-dialog';
import { RolesDialog } from './roles-dialog';
import { SignInLinkDialog } from './sign-in-link-dialog';

type User = AdminUsersQuery['users'][number];
type Invitation = AdminUsersQuery['invitations'][number];

/** Who can sign in, in which roles; invitations; the right to see contact data. */
export function UsersView() {
  const { t } = useTranslation(['admin', 'shell']);
  const format = useFormat();
  const toast = useToast();
  const { can, me } = useSession();
  const { data, loading, error, refetch } = useQuery(AdminUsersDocument, { fetchPolicy: 'cache-and-network' });
  const [inviting, setInviting] = useState(false);
  const [editing, setEditing] = useState<User | null>(null);
  const [linking, setLinking] = useState<User | null>(null);
  const [disable] = useMutation(DisableUserDocument);
  const [enable] = useMutation(EnableUserDocument);
  const [grant] = useMutation(GrantContactDocument);
  const [revoke] = useMutation(RevokeInvitationDocument);
  const failed = () => toast({ tone: 'bad', text: t('failed') });
  const done = () => void refetch();
  const columns: readonly Column<User>[] = [
    {
      key: 'name',
      header: t('users.name'),
      value: (user) => user.name,
      render: (user) => (
        <>
          <b>{user.name}</b> {user.disabled ? <Tag tone="warn">{t('users.disabled')}</Tag> : null}{' '}
          {user.id === me.id ? <Tag tone="accent">{t('users.you')}</Tag> : null}
        </>
      ),
    },
    {
      key: 'roles',
      header: t('users.roles'),
      value: (user) => user.roles.map((role) => t(`shell:role.${role}`)).join(', '),
      render: (user) => (
        <>
          {user.roles.map((role) => t(`shell:role.${role}`)).join(', ')}
          <GivenFor events={user.events} clubs={user.clubs} />
        </>
      ),
    },
    {
      key: 'contact',
      header: t('users.contact'),
      value: (user) => user.contactGrant,
      render: (user) =>
        user.may.includes('grantContact') ? (
          <label className={styles.switch}>
            <input
              type="checkbox"
              checked={user.contactGrant}
              aria-label={t('users.contactOf', { name: user.name })}
              onChange={(event) =>
                void grant({ variables: { userId: user.id, granted: event.target.checked } }).then(done, failed)
              }
            />
            {t(user.contactGrant ? 'users.granted' : 'users.notGranted')}
          </label>
        ) : (
          t(user.contactGrant ? 'users.granted' : 'users.notGranted')
        ),
      phone: false,
    },
    {
      key: 'lastSeenAt',
      header: t('users.lastSeen'),
      value: (user) => user.lastSeenAt,
      render: (user) => (user.lastSeenAt ? format.moment(user.lastSeenAt) : t('users.never')),
      phone: false,
    },
    {
      key: 'actions',
      header: t('users.actions'),
      value: () => null,
      render: (user) => (
        <span className={styles.actions}>
          {user.may.includes('setUserRoles') ? (
            <Button size="dense" tone="quiet" onClick={() => setEditing(user)}>
              {t('users.setRoles')}
            </Button>
          ) : null}
          {user.may.includes('issueSignInLink') && !user.disabled ? (
            <Button size="dense" tone="quiet" onClick={() => setLinking(user)}>
              {t('newLink.open')}
            </Button>
          ) : null}
          {user.may.includes('disableUser') && user.id !== me.id ? (
            <Button
              size="dense"
              tone="quiet"
              onClick={() => void (user.disabled ? enable : disable)({ variables: { userId: user.id } }).then(done, failed)}
            >
              {t(user.disabled ? 'users.enable' : 'users.disable')}
            </Button>
          ) : null}
        </span>
      ),
      phone: true,
    },
  ];
  const invitationColumns: readonly Column<Invitation>[] = [
    {
      key: 'name',
      header: t('users.name'),
      value: (invitation) => invitation.name,
      render: (invitation) => <b>{invitation.name}</b>,
    },
    {
      key: 'roles',
      header: t('users.roles'),
      value: (invitation) => invitation.roles.map((role) => t(`shell:role.${role}`)).join(', '),
    },
    {
      key: 'for',
      header: t('invite.for'),
      value: (invitation) => [...invitation.events, ...invitation.clubs, ...invitation.associations].join(' '),
      render: (invitation) => <GivenFor events={invitation.events} clubs={invitation.clubs} />,
      phone: false,
    },
    {
      key: 'expiresAt',
      header: t('invite.state'),
      value: (invitation) => invitation.expiresAt,
      render: (invitation) => <Tag tone="accent">{t('invite.until', { day: format.day(invitation.expiresAt) })}</Tag>,
      phone: true,
    },
    {
      key: 'actions',
      header: t('users.actions'),
      value: () => null,
      render: (invitation) =>
        can('manageUsers') ? (
          <Button size="dense" tone="quiet" onClick={() => void revoke({ variables: { id: invitation.id } }).then(done, failed)}>
            {t('invite.revoke')}
          </Button>
        ) : null,
      phone: false,
    },
  ];
  const assignable = ROLES.filter((role) => me.roles.some((mine) => (ASSIGNABLE_ROLES[mine] ?? []).includes(role)));
  return (
    <section className={styles.page} aria-labelledby="users-head">
      <AdminTabs now="users" />
      <header className={styles.head}>
        <h1 id="users-head">{t('users.title')}</h1>
        {can('manageUsers') && assignable.length > 0 ? (
          <Button tone="primary" size="main" onClick={() => setInviting(true)}>
            {t('invite.open')}
          </Button>
        ) : null}
      </header>
      {error ? <FaultNote error={error} onRetry={done} keepsData={Boolean(data)} /> : null}
      {loading && !data ? <Loading label={t('loading')} lines={6} /> : null}
      {data ? (
        <>
          <DataTable
            caption={t('users.title')}
            columns={columns}
            rows={data.users}
            rowKey={(user) => user.id}
            empty={<EmptyState title={t('users.none')} />}
            foot={
              <>
                <span>{t('users.count', { count: data.users.length })}</span>
                <ExportMenu
                  name="users"
                  list={{ kind: 'users', variables: {} }}
                  columns={columns.filter((column) => column.key !== 'actions')}
                  rows={data.users}
                />
              </>
            }
          />
          <h2 className={styles.section}>{t('invite.title')}</h2>
          <DataTable
            caption={t('invite.title')}
            columns={invitationColumns}
            rows={data.invitations}
            rowKey={(invitation) => invitation.id}
            empty={<p className={styles.quiet}>{t('invite.none')}</p>}
          />
        </>
      ) : null}
      {inviting ? <InviteDialog roles={assignable} onClose={() => setInviting(false)} onInvited={done} /> : null}
      {linking ? <SignInLinkDialog user={linking} onClose={() => setLinking(null)} /> : null}
      {editing ? (
        <RolesDialog
          user={editing}
          assignable={assignable}
          onClose={() => setEditing(null)}
          onDone={() => {
            setEditing(null);
            done();
          }}
        />
      ) : null}
    </section>
  );
}
