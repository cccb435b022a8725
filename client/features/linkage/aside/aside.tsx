import { IconAffiliate, IconAlertTriangle, IconBan, IconCircleCheck, IconStack2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import type { LinkCandidatePartsFragment, LinkDecisionPartsFragment, LinkPairQuery } from '../../../api/generated/linkage';
import { useFormat } from '../../../i18n/use-format';
import { classNames, Name, PersonMark } from '../../../ui';
import { weightText } from '../pair/waterfall';
import { cameFrom } from '../state/orient';
import { keysOf, pairKey, type PairKeys } from '../state/pair-key';
import type { LinkageSearch } from '../state/linkage-search';
import styles from './aside.module.css';

type Pair = NonNullable<LinkPairQuery['linkPair']>;

/** What {@link Aside} takes. */
export interface AsideProps {
  readonly pair: Pair;
  readonly keys: PairKeys;
  readonly onUndo: (decision: LinkDecisionPartsFragment) => void;
}

/** Beside a pair: what linking would do, who else it could be, and what was decided about the two before. */
export function Aside({ pair, keys, onUndo }: AsideProps) {
  const { t } = useTranslation('linkage');
  const others = pair.others.filter((other) => pairKey(keysOf(other)) !== pairKey(keys));
  return (
    <>
      <Consequences pair={pair} />
      {others.length > 0 ? (
        <section className={styles.section} aria-labelledby="link-others">
          <h3 id="link-others">{t('others.title')}</h3>
          <ul className={styles.others}>
            {others.map((other) => (
              <Other key={other.id} other={other} keys={keys} />
            ))}
          </ul>
        </section>
      ) : null}
      <PairHistory history={pair.history} keys={keys} onUndo={onUndo} />
      <p className={styles.remember}>
        <IconBan size={16} stroke={1.75} aria-hidden="true" />
        {t('history.remember')}
      </p>
    </>
  );
}

function Consequences({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation('linkage');
  const format = useFormat();
  const joined = [...pair.left.linkedWith, ...pair.right.linkedWith];
  const refused = [pair.left.record, pair.right.record].filter((record) => record.linkingConsent === 'NO');
  const silent = [pair.left.record, pair.right.record].filter((record) => record.linkingConsent === 'UNKNOWN');
  return (
    <section className={styles.section} aria-labelledby="link-consequences">
      <h3 id="link-consequences">{t('then.title')}</h3>
      <ul className={styles.then}>
        <Line icon={<IconCircleCheck size={18} stroke={1.75} aria-hidden="true" />}>{t('then.notMerged')}</Line>
        {pair.tiesGained > 0 ? (
          <Line icon={<IconAffiliate size={18} stroke={1.75} aria-hidden="true" />}>
            {t('then.ties', { count: pair.tiesGained, number: format.number(pair.tiesGained) })}
          </Line>
        ) : null}
        {joined.length > 0 ? (
          <Line icon={<IconStack2 size={18} stroke={1.75} aria-hidden="true" />}>
            {t('then.joined', { count: joined.length })}{' '}
            {[...new Set(joined.map((record) => cameFrom(record, format.text)))].join(', ')}
          </Line>
        ) : null}
        {refused.length > 0 ? (
          <Line tone="bad" icon={<IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" />}>
            {t('then.refused', { source: refused.map((record) => format.text(record.sourceLabel)).join(', ') })}
          </Line>
        ) : null}
        {refused.length === 0 && silent.length > 0 ? (
          <Line icon={<IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" />}>{t('then.silent')}</Line>
        ) : null}
      </ul>
    </section>
  );
}

function Line({ icon, tone, children }: { readonly icon: ReactNode; readonly tone?: 'bad'; readonly children: ReactNode }) {
  return (
    <li className={classNames(styles.line, tone === 'bad' && styles.bad)}>
      {icon}
      <span>{children}</span>
    </li>
  );
}

/** A pair that shares one record with the one in sight: the line names the other record of it. */
function Other({ other, keys }: { readonly other: LinkCandidatePartsFragment; readonly keys: PairKeys }) {
  const { t } = useTranslation('linkage');
  const format = useFormat();
  const record = other.left.key === keys.left || other.left.key === keys.right ? other.right : other.left;
  return (
    <li>
      <Link to="/linkage" search={(before: LinkageSearch) => ({ ...before, ...keysOf(other) })} className={styles.other}>
        <PersonMark standing={record.standing} size={14} />
        <span className={styles.who}>
          <Name name={record.name} latin={record.nameLatin} />
          <span className={styles.where}>
            {[cameFrom(record, format.text), record.country ? format.country(record.country) : '', record.institution]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        <span className={styles.weight} data-sign={other.score < 0 ? 'against' : 'for'}>
          <span className="visually-hidden">{t('list.weight')} </span>
          {weightText(other.score)}
        </span>
      </Link>
    </li>
  );
}

function PairHistory({
  history,
  keys,
  onUndo,
}: {
  readonly history: readonly LinkDecisionPartsFragment[];
  readonly keys: PairKeys;
  readonly onUndo: (decision: LinkDecisionPartsFragment) => void;
}) {
  const { t } = useTranslation('linkage');
  const format = useFormat();
  return (
    <section className={styles.section} aria-labelledby="link-history">
      <header className={styles.head}>
        <h3 id="link-history">{t('history.ofPair')}</h3>
        <Link to="/linkage/history" search={{ record: keys.left }}>
          {t('history.all')}
        </Link>
      </header>
      {history.length > 0 ? (
        <ol className={styles.history}>
          {history.map((decision) => (
            <li key={decision.id} data-now={decision.inForce}>
              <p className={styles.what}>
                <span className={decision.undoneBy != null ? styles.struck : undefined}>{t(`word.${decision.decision}`)}</span>
                {decision.undoneBy != null ? ` → ${t('history.undone')}` : ''}
                {decision.suspended ? ` · ${t('history.suspended')}` : ''}
              </p>
              <p className={styles.where}>
                {[
                  decision.decider === 'MODEL' ? t('history.byModel') : (decision.by ?? t('history.byHand')),
                  decision.note && decision.decider === 'PERSON' ? `“${decision.note}”` : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p className={styles.where}>
                {format.moment(decision.at)}
                {decision.score != null ? ` · ${weightText(decision.score)}` : ''}
              </p>
              {decision.may.includes('undoCommand') ? (
                <button type="button" className={styles.undo} onClick={() => onUndo(decision)}>
                  {t('history.undo')}
                </button>
              ) : null}
            </li>
          ))}
        </ol>
      ) : (
        <p className={styles.where}>{t('history.none')}</p>
      )}
    </section>
  );
}
