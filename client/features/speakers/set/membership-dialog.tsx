import { useQuery } from '@apollo/client/react';
import { FaultNote } from '../../../api/fault-note';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { Button, Dialog, Loading, Name, PersonMark } from '../../../ui';
import { SpeakerSetMembershipDocument, type CandidateFragment, type SpeakerSetInput } from '../../../api/generated/speakers';
import { Fixes, type Fix } from './fixes';
import styles from './set-panel.module.css';

/** Why somebody is not in the best set, what it would cost to have them in, and who would make way. */
export function MembershipDialog({
  candidate,
  input,
  onClose,
  onAdd,
  onFix,
}: {
  readonly candidate: CandidateFragment;
  readonly input: SpeakerSetInput;
  readonly onClose: () => void;
  readonly onAdd: () => void;
  readonly onFix: (fix: Fix) => void;
}) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  const { data, loading, error, refetch } = useQuery(SpeakerSetMembershipDocument, {
    variables: { input, personId: candidate.person.id },
    fetchPolicy: 'no-cache',
  });
  const answer = data?.speakerSetMembership;
  return (
    <Dialog
      open
      size="small"
      title={t('membership.title', { name: candidate.person.name })}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        <Button tone="primary" onClick={onAdd}>
          {t('membership.add')}
        </Button>
      }
    >
      <div className={styles.section}>
        {loading ? <Loading label={t('loading')} /> : null}
        {error ? <FaultNote error={error} onRetry={() => void refetch()} /> : null}
        {answer ? (
          <>
            <p>{format.text(answer.text)}</p>
            {answer.cost ? <p>{t('membership.cost', { percent: (answer.cost * 100).toFixed(1) })}</p> : null}
            {answer.makesWay.length ? (
              <>
                <h3 className={styles.title}>{t('membership.makesWay')}</h3>
                <ul>
                  {answer.makesWay.map((person) => (
                    <li key={person.id} className={styles.title}>
                      <PersonMark standing={person.standing} />
                      <Name name={person.name} latin={person.nameLatin} />
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
            {answer.violations.map((violation) => (
              <div key={violation.rule} className={styles.violation}>
                <p className={violation.hard ? styles.hard : styles.soft}>{format.text(violation.message)}</p>
                {violation.fixes.length ? <Fixes fixes={violation.fixes} busy={false} onFix={onFix} /> : null}
              </div>
            ))}
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
