import { useMutation } from '@apollo/client/react';
import { useTranslation } from '../../i18n/use-translation';
import { faultOf } from '../../api/fault';
import { FaultNote } from '../../api/fault-note';
import { DecideEnrichmentDocument, type EnrichmentDecision } from '../../api/generated/enrichment';
import { ReasonDialog } from '../../ui/reason-dialog';
import styles from './enrichment.module.css';
import { EvidenceList } from './proposal-item';
import { periodOf, type Proposal } from './proposal-view';
import { useProposalWords } from './use-proposal-words';

/** What {@link DecideDialog} takes. */
export interface DecideDialogProps {
  readonly personId: string;
  readonly proposal: Proposal;
  readonly decision: EnrichmentDecision;
  readonly onClose: () => void;
  /** Done, as the command with this number. */
  readonly onDone: (seq: number) => void;
  /** Nothing of it is open any more, or its works are grouped otherwise now. */
  readonly onGone: () => void;
}

/** Accepts or rejects a proposal, with a reason. */
export function DecideDialog({ personId, proposal, decision, onClose, onDone, onGone }: DecideDialogProps) {
  const { t } = useTranslation('enrichment');
  const words = useProposalWords();
  const [decide, { loading, error }] = useMutation(DecideEnrichmentDocument);
  const accepts = decision === 'ACCEPT';
  const apply = (reason: string) => {
    decide({ variables: { personId, proposalId: proposal.id, decision, reason } }).then(
      ({ data }) => data && onDone(data.decideEnrichment.seq),
      (thrown: unknown) => {
        if (['CONFLICT', 'NOT_FOUND'].includes(faultOf(thrown).code)) onGone();
      },
    );
  };
  const effect = accepts ? (proposal.splitOff ? 'effect.acceptSplit' : 'effect.accept') : 'effect.reject';
  return (
    <ReasonDialog
      title={t(accepts ? 'dialog.accept' : 'dialog.reject')}
      closeLabel={t('dialog.close')}
      words={{
        confirm: t(accepts ? 'accept' : 'reject'),
        cancel: t('dialog.cancel'),
        reason: t('dialog.reason'),
        needed: t('dialog.needed'),
      }}
      tone={accepts ? 'primary' : 'danger'}
      busy={loading}
      onClose={onClose}
      onConfirm={apply}
      fault={error ? <FaultNote error={error} keepsData /> : null}
    >
      <p>
        <b>{words.title(proposal)}</b> <span className={styles.quiet}>{periodOf(proposal)}</span>
      </p>
      <EvidenceList proposal={proposal} />
      <p>{t(effect)}</p>
    </ReasonDialog>
  );
}
