import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { ThingFactsDocument, type NodeKind, type ThingFactsQuery } from '../../api/generated/things';
import { useFormat } from '../../i18n/use-format';
import { pageOf } from '../search/hit-target';
import { Section } from './thing-frame';
import styles from './thing-facts.module.css';

/** A line that the page reads from the thing itself. Empty values are left out. */
export interface PropertyLine {
  readonly label: string;
  readonly value: ReactNode;
}

/** What {@link ThingFacts} takes. */
export interface ThingFactsProps {
  readonly kind: NodeKind;
  readonly id: string;
  readonly properties: readonly PropertyLine[];
  /** Addresses or names of what was read, where the source gives them. */
  readonly sources?: readonly string[] | null | undefined;
}

type ThingFact = ThingFactsQuery['thingFacts'][number];

/** What is known about a thing, with who says so and since when; figures that nobody states are left out, not guessed. */
export function ThingFacts({ kind, id, properties, sources }: ThingFactsProps) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const { data, error, refetch } = useQuery(ThingFactsDocument, { variables: { kind, id } });
  const facts = data?.thingFacts ?? [];
  const latest = facts.toSorted((a, b) => confirmed(b).localeCompare(confirmed(a)))[0];
  const lines = properties.filter((line) => line.value !== null && line.value !== undefined && line.value !== '');
  const relations = facts.filter((fact) => fact.object && fact.kind === 'relation' && fact.object.kind !== kind);
  return (
    <Section
      id="facts"
      title={t('facts.title')}
      note={latest ? t('facts.confirmed', { source: format.text(latest.sourceLabel), day: format.day(confirmed(latest)) }) : ''}
    >
      {error ? <FaultNote error={error} onRetry={() => void refetch()} keepsData /> : null}
      <dl className={styles.list}>
        {lines.map((line) => (
          <div key={line.label} className={styles.row}>
            <dt>{line.label}</dt>
            <dd>{line.value}</dd>
          </div>
        ))}
        {latest?.stale ? (
          <div className={styles.row}>
            <dt>{t('facts.state')}</dt>
            <dd className={styles.stale}>{t('facts.stale')}</dd>
          </div>
        ) : null}
      </dl>
      {relations.length > 0 ? <Relations facts={relations} /> : null}
      {sources && sources.length > 0 ? (
        <details className={styles.sources}>
          <summary>{t('facts.sources', { count: sources.length })}</summary>
          <ul>
            {sources.map((source) => (
              <li key={source}>
                {/^https?:\/\//.test(source) ? (
                  <a href={source} rel="noreferrer noopener" target="_blank">
                    {source}
                  </a>
                ) : (
                  source
                )}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  );
}

const confirmed = (fact: ThingFact): string => fact.lastConfirmed ?? fact.recordedAt;

function Relations({ facts }: { readonly facts: readonly ThingFact[] }) {
  const { t } = useTranslation('things');
  const format = useFormat();
  const unique = new Map(facts.flatMap((fact) => (fact.object ? [[fact.object.id, fact] as const] : [])));
  return (
    <details className={styles.sources}>
      <summary>{t('facts.relations', { count: unique.size })}</summary>
      <ul>
        {[...unique.values()].map((fact) => (
          <li key={fact.id}>
            {fact.object ? <Link to={pageOf(fact.object.kind, fact.object.id)}>{fact.object.name}</Link> : fact.value}{' '}
            <span className={styles.quiet}>
              {format.text(fact.sourceLabel)} · {format.day(confirmed(fact))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
