import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { UndoEnrichmentDocument, type EnrichmentDecision } from '../../api/generated/enrichment';
import { useSession } from '../../api/session';
import { Button, Loading, useToast } from '../../ui';
import { DecideDialog } from './decide-dialog';
import styles from './enrichment.module.css';
import { ProposalItem } from './proposal-item';
import { mixOf, sortProposals, type Proposal } from './proposal-view';
import { useProposals } from './use-proposals';

/** How many stand open; the others come on demand. */
const SHOWN = 3;

/** What {@link EnrichmentPanel} takes. */
export interface EnrichmentPanelProps {
  readonly personId: string;
  /** Something was decided or undone: what the page shows is old. */
  readonly onChanged: () => void;
}

interface Deciding {
  readonly proposal: Proposal;
  readonly decision: EnrichmentDecision;
}

/** What OpenAlex and ORCID say of a linked person, to accept or reject; nothing for those who may not know, or where nothing is said. */
export function EnrichmentPanel({ personId, onChanged }: EnrichmentPanelProps) {
  const { t } = useTranslation('enrichment');
  const { can } = useSession();
  const toast = useToast();
  const section = useRef<HTMLElement>(null);
  const { page, loading, error, askAgain, readOn } = useProposals(personId);
  const [all, setAll] = useState(false);
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [readOnFault, setReadOnFault] = useState<unknown>(null);
  const [undo] = useMutation(UndoEnrichmentDocument);
  // The buttons of what was decided are gone: once the dialog lets go of the keyboard, it goes on from the head, before what is still open.
  const decidedNow = useRef(false);
  useEffect(() => {
    if (deciding || !decidedNow.current) return;
    decidedNow.current = false;
    section.current?.focus({ preventScroll: true });
  }, [deciding]);
  if (!can('readLinkage') || (!page && !loading && !error)) return null;
  if (page && page.totalCount === 0 && !error) return null;

  const leave = () => {
    decidedNow.current = true;
    setDeciding(null);
  };
  const changed = (seq: number) => {
    void askAgain(seq).catch(() => undefined);
    onChanged();
  };
  const takeBack = (seq: number) => {
    undo({ variables: { seq, reason: t('undoAtOnce') } }).then(
      ({ data }) => changed(data?.undoCommand.seq ?? seq),
      () => toast({ tone: 'bad', text: t('undoFailed') }),
    );
  };
  const done = (seq: number, decision: EnrichmentDecision) => {
    leave();
    changed(seq);
    toast({
      tone: 'good',
      text: t(decision === 'ACCEPT' ? 'done.accepted' : 'done.rejected', { seq }),
      ...(can('undoCommands') ? { action: { label: t('undo'), onAction: () => takeBack(seq) } } : {}),
    });
  };
  const gone = ({ id }: Proposal) => {
    leave();
    onChanged();
    askAgain().then(
      (nodes) => {
        const state = nodes.find((node) => node.id === id)?.state;
        const key = state === 'ACCEPTED' ? 'accepted' : state === 'REJECTED' ? 'rejected' : 'otherwise';
        toast({ tone: 'bad', text: t(`meanwhile.${key}`) });
      },
      () => undefined,
    );
  };
  const { open, decided } = sortProposals(page?.nodes ?? []);
  const mix = page ? mixOf(page) : 'none';
  const more = () => {
    setReadOnFault(null);
    readOn().catch(setReadOnFault);
  };
  const item = (proposal: Proposal) => (
    <ProposalItem
      key={proposal.id}
      proposal={proposal}
      onDecide={can('correctFacts') ? (decision) => setDeciding({ proposal, decision }) : undefined}
    />
  );
  return (
    <section id="enrichment" ref={section} tabIndex={-1} aria-labelledby="enrichment-head" className={styles.panel}>
      <header className={styles.title}>
        <h2 id="enrichment-head">{t('title')}</h2>
        {/* Of a list that is read in part nobody knows how much of it is open. */}
        {page && !page.pageInfo.hasNextPage ? (
          <span className={styles.quiet}>{open.length > 0 ? t('toDecide', { count: open.length }) : t('allDecided')}</span>
        ) : null}
      </header>
      {error ? (
        <FaultNote error={error} onRetry={() => void askAgain().catch(() => undefined)} keepsData={page !== null} />
      ) : null}
      {loading && !page ? <Loading label={t('loading')} lines={3} /> : null}
      {mix === 'open' ? <MixedNote /> : null}
      {mix === 'decided' ? <p className={styles.quiet}>{t('mixed.decided')}</p> : null}
      {page?.truncated ? <p className={styles.quiet}>{t('truncated')}</p> : null}
      {open.length > 0 ? <ul aria-label={t('open')}>{(all ? open : open.slice(0, SHOWN)).map(item)}</ul> : null}
      {open.length > SHOWN ? (
        <Button size="dense" tone="quiet" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? t('fewer') : t('all', { count: open.length })}
        </Button>
      ) : null}
      {decided.length > 0 ? (
        <details className={styles.decided}>
          <summary>{t('decided', { count: decided.length })}</summary>
          <p className={styles.quiet}>{t('later')}</p>
          <ul aria-label={t('decided', { count: decided.length })}>{decided.map(item)}</ul>
        </details>
      ) : null}
      {page?.pageInfo.hasNextPage ? (
        <>
          {readOnFault ? <FaultNote error={readOnFault} keepsData /> : null}
          <Button size="dense" onClick={more}>
            {t('readOn', { shown: page.nodes.length, total: page.totalCount })}
          </Button>
        </>
      ) : null}
      {deciding ? (
        <DecideDialog
          personId={personId}
          {...deciding}
          onClose={() => setDeciding(null)}
          onDone={(seq) => done(seq, deciding.decision)}
          onGone={() => gone(deciding.proposal)}
        />
      ) : null}
    </section>
  );
}

/** Says plainly that the sources have put several people into one. */
function MixedNote() {
  const { t } = useTranslation('enrichment');
  return (
    <div className={styles.mixed} role="note">
      <b>{t('mixed.title')}</b>
      <p>{t('mixed.text')}</p>
    </div>
  );
}
