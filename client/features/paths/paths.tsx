import { useQuery } from '@apollo/client/react';
import { IconArrowsExchange, IconX } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { FaultNote } from '../../api/fault-note';
import { IntroductionPathsDocument, PathEndsDocument } from '../../api/generated/paths';
import { useSession } from '../../api/session';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { EmptyState, IconButton, Loading, Name, PersonMark } from '../../ui';
import { ThingPicker } from '../search/thing-picker';
import { PathStrip } from './path-strip';
import styles from './paths.module.css';
import { useInstitutionName } from '../institution-name/use-institution-name';

/** Who can introduce one person to another: short, strong, different ways, each a strip and the sentences that say the same. */
export function PathsView() {
  const { t } = useTranslation(['paths', 'words']);
  const format = useFormat();
  const institution = useInstitutionName();
  const { can } = useSession();
  const { from, to, path } = useSearch({ from: '/paths' });
  const navigate = useNavigate({ from: '/paths' });
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const same = Boolean(from) && from === to;
  const both = Boolean(from && to) && !same && can('readGraph');
  const { data, loading, error, refetch } = useQuery(IntroductionPathsDocument, {
    variables: { from: from ?? '', to: to ?? '' },
    skip: !both,
    fetchPolicy: 'no-cache',
  });
  const answer = both ? data?.paths : undefined;
  // An address may name one end alone, as the key P does on a candidate, and the question of the ways is not asked then.
  const ends = [from, to].flatMap((id) => id || []);
  const named = useQuery(PathEndsDocument, {
    variables: { ids: [...new Set(ends)].sort() },
    skip: ends.length === 0 || !can('readGraph'),
  });
  const rows = (named.data ?? named.previousData)?.people.edges ?? [];
  const missing = answer?.from && answer.to ? 'none' : 'nobody';
  const go = (patch: {
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly path?: string | undefined;
  }) => void navigate({ search: (before) => ({ ...before, path: undefined, ...patch }), resetScroll: false });
  const end = (which: 'from' | 'to') => {
    const id = which === 'from' ? from : to;
    const row = rows.find(({ node }) => node.id === id)?.node;
    const person =
      answer?.[which] ??
      (row ? { ...row, name: row.label, nameLatin: row.labelLatin, standing: row.standing ?? 'UNKNOWN' } : null);
    const unknown = answer && !answer[which] ? t('unknown') : t('someone');
    return (
      <div className={styles.end}>
        <p className={styles.label}>{t(which)}</p>
        {id ? (
          <p className={styles.chosen}>
            <PersonMark standing={person?.standing} {...(person ? { label: t(`words:standing.${person.standing}`) } : {})} />
            <span className={styles.chosenName}>
              <Name name={person?.name ?? names[id] ?? unknown} latin={person?.nameLatin} />
              {person?.institution ? <span className={styles.quiet}>{institution(person.institution)}</span> : null}
            </span>
            <IconButton
              label={t('other')}
              icon={<IconX size={16} stroke={1.75} aria-hidden="true" />}
              onClick={() => go({ [which]: undefined })}
            />
          </p>
        ) : (
          <ThingPicker
            label={t(which)}
            labelHidden
            placeholder={t('find')}
            kinds={['PERSON']}
            autoFocus={which === 'from' || Boolean(from)}
            onPick={(hit) => {
              setNames((all) => ({ ...all, [hit.id]: hit.title }));
              go({ [which]: hit.id });
            }}
          />
        )}
      </div>
    );
  };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.quiet}>{t('why')}</p>
      </header>
      <div className={styles.ends}>
        {end('from')}
        <IconButton
          label={t('swap')}
          bordered
          disabled={!from && !to}
          icon={<IconArrowsExchange size={18} stroke={1.75} aria-hidden="true" />}
          onClick={() => go({ from: to, to: from })}
        />
        {end('to')}
      </div>
      {error ? <FaultNote error={error} onRetry={() => void refetch()} /> : null}
      {both && loading ? <Loading label={t('loading')} lines={6} /> : null}
      {same ? <EmptyState title={t('same.title')}>{t('same.text')}</EmptyState> : null}
      {!both && !same ? <EmptyState title={t('start.title')}>{t('start.text')}</EmptyState> : null}
      {answer && !loading ? (
        <>
          {answer.from && answer.to ? (
            <p className={styles.sum} role="status">
              {format.text(answer.text)}{' '}
              <span className={styles.quiet}>{t('asOf', { day: answer.header.validAt, number: answer.header.seq })}</span>
            </p>
          ) : null}
          {answer.paths.length ? (
            <ol className={styles.paths}>
              {answer.paths.map((one, at) => (
                <PathStrip
                  key={one.steps.map((step) => step.to.id).join()}
                  path={one}
                  number={at + 1}
                  open={path === String(at + 1)}
                  onOpen={() => go({ path: path === String(at + 1) ? undefined : String(at + 1) })}
                />
              ))}
            </ol>
          ) : (
            <EmptyState title={t(`${missing}.title`)}>{t(`${missing}.text`)}</EmptyState>
          )}
        </>
      ) : null}
    </div>
  );
}
