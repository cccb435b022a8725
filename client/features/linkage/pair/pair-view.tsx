import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { FaultNote } from '../../../api/fault-note';
import type { LinkDecisionKind, LinkPairQuery } from '../../../api/generated/linkage';
import { useFormat } from '../../../i18n/use-format';
import { EmptyState, Tag, useHotkeys } from '../../../ui';
import type { LinkageSearch } from '../state/linkage-search';
import { ConflictNote } from './conflict-note';
import { DecisionBar } from './decision-bar';
import { EvidenceTable } from './evidence-table';
import { strongestAgainst } from './level';
import { PairHead } from './pair-head';
import styles from './pair-view.module.css';
import { RowBehind } from './row-behind';
import { SharedTies } from './shared-ties';
import { Timelines } from './timelines';
import type { Deciding } from './use-decide';

type Pair = NonNullable<LinkPairQuery['linkPair']>;

/** Without a run that set one, what half of all pairs would be: even odds. */
const EVEN = 0;

/** What {@link PairView} takes. */
export interface PairViewProps {
  readonly pair: Pair;
  readonly deciding: Deciding;
  /** `insist`: having seen a colleague's decision. */
  readonly onDecide: (decision: LinkDecisionKind, note: string, insist: boolean) => void;
  readonly onNext: () => void;
  /** Today as a decimal year, for what has not ended. */
  readonly today: number;
}

/** Two records side by side: who, the evidence, the places over one axis, what they share, and the decision. */
export function PairView({ pair, deciding, onDecide, onNext, today }: PairViewProps) {
  const { t } = useTranslation('linkage');
  const format = useFormat();
  const bars = pair.evidence?.bars ?? [];
  const [focused, setFocused] = useState<string | null>(strongestAgainst(bars)?.field ?? bars[0]?.field ?? null);
  const [opened, setOpened] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const noteField = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const may = pair.may.includes('decideLink');
  const decide = (decision: LinkDecisionKind) => {
    if (may && deciding.deciding === null) onDecide(decision, note, false);
  };
  const step = (steps: number) => {
    const at = bars.findIndex(({ field }) => field === focused);
    const next = bars[Math.max(0, Math.min(bars.length - 1, at + steps))];
    if (!next) return;
    setFocused(next.field);
    const row = [...(body.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].find(
      (candidate) => candidate.dataset['field'] === next.field,
    );
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector('button')?.focus({ preventScroll: true });
  };
  useHotkeys({
    L: () => decide('LINK'),
    D: () => decide('DIFFERENT'),
    U: () => decide('UNSURE'),
    N: () => noteField.current?.focus(),
    E: () => setOpened((now) => (now === focused ? null : focused)),
    Escape: () => setOpened(null),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
  });
  const threshold = pair.threshold ?? EVEN;
  return (
    <article className={styles.pair} aria-label={t('pair.of', { left: pair.left.record.name, right: pair.right.record.name })}>
      <div className={styles.scroll} tabIndex={-1}>
        <Link
          to="/linkage"
          search={(before: LinkageSearch) => ({ ...before, left: undefined, right: undefined })}
          className={styles.back}
        >
          <IconArrowLeft size={18} stroke={1.75} aria-hidden="true" />
          {t('pair.toList')}
        </Link>
        <PairHead left={pair.left.record} right={pair.right.record} linked={pair.linked} />
        {pair.current?.inForce ? (
          <p className={styles.decided}>
            <Tag tone={pair.current.decision === 'LINK' ? 'good' : pair.current.decision === 'DIFFERENT' ? 'bad' : 'neutral'}>
              {t(`word.${pair.current.decision}`)}
            </Tag>{' '}
            {[
              pair.current.decider === 'MODEL' ? t('history.byModel') : pair.current.by,
              format.moment(pair.current.at),
              pair.current.note && pair.current.decider === 'PERSON' ? `“${pair.current.note}”` : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        ) : null}
        {deciding.refused ? (
          <ConflictNote
            refused={deciding.refused}
            onKeep={() => {
              deciding.forget();
              onNext();
            }}
            onInsist={() => deciding.refused && onDecide(deciding.refused.wanted, note, true)}
          />
        ) : null}
        {deciding.error ? (
          <div className={styles.fault}>
            <FaultNote error={deciding.error} keepsData />
          </div>
        ) : null}
        {pair.evidence ? (
          <EvidenceTable
            evidence={pair.evidence}
            threshold={threshold}
            sides={{ left: format.text(pair.left.record.sourceLabel), right: format.text(pair.right.record.sourceLabel) }}
            focused={focused}
            onFocus={setFocused}
            opened={opened}
            onOpen={setOpened}
            behind={(field) => <RowBehind field={field} pair={pair} />}
            body={body}
          />
        ) : (
          <EmptyState title={t('pair.notCompared')}>{t('pair.notComparedText')}</EmptyState>
        )}
        <Timelines left={pair.left.timeline} right={pair.right.timeline} today={today} />
        <SharedTies shared={pair.shared} />
      </div>
      <DecisionBar note={note} onNote={setNote} noteField={noteField} deciding={deciding.deciding} onDecide={decide} may={may} />
    </article>
  );
}
