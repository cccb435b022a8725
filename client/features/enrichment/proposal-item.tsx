import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { Button, Tag } from '../../ui';
import type { EnrichmentDecision } from '../../api/generated/enrichment';
import styles from './enrichment.module.css';
import { periodOf, type Proposal } from './proposal-view';
import { useProposalWords } from './use-proposal-words';

/** What {@link ProposalItem} takes. */
export interface ProposalItemProps {
  readonly proposal: Proposal;
  /** Left out for those who may look and not decide. */
  readonly onDecide?: ((decision: EnrichmentDecision) => void) | undefined;
}

/** What would be added, what speaks for it and against it, what became of it, and the two ways to decide. */
export function ProposalItem({ proposal, onDecide }: ProposalItemProps) {
  const { t } = useTranslation('enrichment');
  const words = useProposalWords();
  const { kind, state, label, splitOff } = proposal;
  const what = words.title(proposal);
  const period = periodOf(proposal);
  return (
    <li className={styles.item}>
      <p className={styles.head}>
        <span className={styles.what}>{what}</span>
        {splitOff ? <Tag tone="warn">{t('splitOff')}</Tag> : null}
        {state === 'ACCEPTED' ? <Tag tone="good">{t('state.accepted')}</Tag> : null}
        {state === 'REJECTED' ? <Tag tone="neutral">{t('state.rejected')}</Tag> : null}
      </p>
      <p className={styles.quiet}>
        {[kind === 'WORKS' ? '' : t(`kind.${kind}`), period].filter(Boolean).join(' · ')}
        {kind === 'WORKS' ? <span className={styles.first}>{label}</span> : null}
      </p>
      <EvidenceList proposal={proposal} />
      {state === 'OPEN' && onDecide ? (
        <div className={styles.actions}>
          <Button size="dense" onClick={() => onDecide('ACCEPT')} aria-label={t('acceptThis', { what })}>
            {t('accept')}
          </Button>
          <Button
            size="dense"
            tone={splitOff ? 'danger' : 'quiet'}
            onClick={() => onDecide('REJECT')}
            aria-label={t('rejectThis', { what })}
          >
            {t('reject')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

/** The pieces of evidence, each with what it rests on where that says more. */
export function EvidenceList({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('enrichment');
  const format = useFormat();
  const words = useProposalWords();
  return (
    <ul className={styles.evidence}>
      {proposal.evidence.map((piece) => {
        const examples = words.examples(proposal, piece);
        const more = piece.kind === 'works' ? piece.count - examples.length : 0;
        const text = (
          <>
            <span className="visually-hidden">{t(piece.supports ? 'for' : 'against')} </span>
            {format.text(piece.text)}
          </>
        );
        return (
          <li key={`${piece.kind} ${piece.text.en}`} data-sign={piece.supports ? 'for' : 'against'}>
            {piece.supports ? (
              <IconCheck size={14} stroke={2} aria-hidden="true" />
            ) : (
              <IconAlertTriangle size={14} stroke={2} aria-hidden="true" />
            )}
            {examples.length === 0 ? (
              <span>{text}</span>
            ) : (
              <details>
                <summary>{text}</summary>
                <ul className={styles.examples}>
                  {examples.map((example) => (
                    <li key={example}>{example}</li>
                  ))}
                  {more > 0 ? <li>{t('more', { count: more })}</li> : null}
                </ul>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
