import { useMutation, useQuery } from '@apollo/client/react';
import type { Role } from '@brainlink/schema/access';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { CreateTokenDocument, RevokeTokenDocument, TokensDocument, type TokensQuery } from '../../api/generated/settings';
import { useFormat } from '../../i18n/use-format';
import { Button, Checkbox, Segmented, SelectField, Tag, TextField, useToast } from '../../ui';
import { DataTable, type Column } from '../../ui/data-table';
import { ShownOnce } from '../../ui/shown-once';
import styles from './settings.module.css';
import { snippet, type Language } from './snippets';

type Token = TokensQuery['tokens'][number];

const DAYS = [7, 30, 90, 365] as const;

/** Tokens with which a program asks in one's name: make (the secret is shown once), see, revoke; with a snippet that runs. */
export function TokensPanel({ roles }: { readonly roles: readonly Role[] }) {
  const { t } = useTranslation(['settings', 'shell']);
  const format = useFormat();
  const toast = useToast();
  const { data, error, refetch } = useQuery(TokensDocument, { fetchPolicy: 'cache-and-network' });
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role | ''>('');
  const [days, setDays] = useState<number>(90);
  const [readOnly, setReadOnly] = useState(true);
  const [tried, setTried] = useState(false);
  const [make, making] = useMutation(CreateTokenDocument);
  const [revoke] = useMutation(RevokeTokenDocument);
  const secret = making.data?.createToken.secret ?? null;
  const create = () => {
    setTried(true);
    if (!name.trim()) return;
    make({ variables: { input: { name: name.trim(), role: role || null, readOnly, expiresInDays: days } } }).then(
      () => {
        setName('');
        setTried(false);
        void refetch();
      },
      () => undefined,
    );
  };
  const [now] = useState(() => new Date().toISOString());
  const isOver = (token: Token): boolean => token.expiresAt <= now;
  const columns: readonly Column<Token>[] = [
    { key: 'name', header: t('tokens.name'), value: (token) => token.name, render: (token) => <b>{token.name}</b> },
    {
      key: 'state',
      header: t('tokens.state'),
      value: (token) => (token.revoked ? 'revoked' : token.expiresAt),
      render: (token) =>
        token.revoked ? (
          <Tag>{t('tokens.revoked')}</Tag>
        ) : isOver(token) ? (
          <Tag tone="warn">{t('tokens.expired', { day: format.day(token.expiresAt) })}</Tag>
        ) : (
          <Tag tone="good">{t('tokens.until', { day: format.day(token.expiresAt) })}</Tag>
        ),
      phone: true,
    },
    {
      key: 'roles',
      header: t('tokens.roles'),
      value: (token) => token.roles.map((entry) => t(`shell:role.${entry}`)).join(', '),
      phone: false,
    },
    {
      key: 'readOnly',
      header: t('tokens.may'),
      value: (token) => t(token.readOnly ? 'tokens.reads' : 'tokens.writes'),
      phone: false,
    },
    {
      key: 'lastUsedAt',
      header: t('tokens.lastUsed'),
      value: (token) => token.lastUsedAt,
      render: (token) => (token.lastUsedAt ? format.moment(token.lastUsedAt) : t('tokens.never')),
      phone: false,
    },
    {
      key: 'revoke',
      header: t('tokens.action'),
      value: () => null,
      render: (token) =>
        token.revoked || isOver(token) ? null : (
          <Button
            size="dense"
            tone="quiet"
            onClick={() =>
              void revoke({ variables: { id: token.id } }).then(
                () => refetch(),
                () => toast({ tone: 'bad', text: t('tokens.failed') }),
              )
            }
          >
            {t('tokens.revoke')}
          </Button>
        ),
      phone: true,
    },
  ];
  return (
    <section className={styles.tokens} aria-labelledby="tokens-head">
      <h2 id="tokens-head">{t('tokens.title')}</h2>
      <p className={styles.hint}>{t('tokens.hint')}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <TextField
          label={t('tokens.name')}
          placeholder={t('tokens.namePlaceholder')}
          value={name}
          error={tried && !name.trim() ? t('tokens.needed') : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <SelectField
          label={t('tokens.role')}
          value={role}
          onChange={(event) => setRole(roles.find((entry) => entry === event.target.value) ?? '')}
        >
          <option value="">{t('tokens.allRoles')}</option>
          {roles.map((entry) => (
            <option key={entry} value={entry}>
              {t(`shell:role.${entry}`)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('tokens.expires')} value={String(days)} onChange={(event) => setDays(Number(event.target.value))}>
          {DAYS.map((count) => (
            <option key={count} value={count}>
              {t('tokens.days', { count })}
            </option>
          ))}
        </SelectField>
        <Checkbox label={t('tokens.onlyReads')} checked={readOnly} onChange={(event) => setReadOnly(event.target.checked)} />
        <Button type="submit" tone="primary" busy={making.loading}>
          {t('tokens.make')}
        </Button>
      </form>
      {making.error ? <FaultNote error={making.error} keepsData /> : null}
      {secret ? (
        <ShownOnce
          label={t('tokens.secret')}
          secret={secret}
          note={t('tokens.once')}
          copyLabel={t('copy')}
          copiedLabel={t('copied')}
        />
      ) : null}
      <Snippet secret={secret} />
      {error ? <FaultNote error={error} onRetry={() => void refetch()} keepsData={data !== undefined} /> : null}
      {data ? (
        <DataTable
          caption={t('tokens.title')}
          columns={columns}
          rows={data.tokens}
          rowKey={(token) => token.id}
          empty={<p className={styles.hint}>{t('tokens.none')}</p>}
        />
      ) : null}
    </section>
  );
}

function Snippet({ secret }: { readonly secret: string | null }) {
  const { t } = useTranslation('settings');
  const [language, setLanguage] = useState<Language>('curl');
  const [copied, setCopied] = useState(false);
  const text = snippet(language, location.origin, secret ?? 'ATLAS_TOKEN');
  return (
    <div className={styles.snippet}>
      <div className={styles.snippetHead}>
        <h3>{t('snippet.title')}</h3>
        <Segmented
          label={t('snippet.title')}
          size="dense"
          value={language}
          onChange={(next) => {
            setLanguage(next);
            setCopied(false);
          }}
          options={[
            { value: 'curl', label: 'curl' },
            { value: 'python', label: 'Python' },
          ]}
        />
        <Button
          size="dense"
          onClick={() =>
            void navigator.clipboard.writeText(text).then(
              () => setCopied(true),
              () => undefined,
            )
          }
        >
          {t(copied ? 'copied' : 'copy')}
        </Button>
      </div>
      <pre className={styles.code} tabIndex={0}>
        {text}
      </pre>
    </div>
  );
}
