import { STAGES } from '@brainlink/schema/vocabulary';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { Button, Dialog, Name, PersonMark } from '../../../ui';
import type { CandidateFragment } from '../../../api/generated/speakers';
import { partOf, WEIGHTS, type Weights } from '../state/weights';
import styles from './compare-dialog.module.css';
import { useInstitutionName } from '../../institution-name/use-institution-name';

/** Candidates beside each other: what counts for each, by the same rows. */
export function CompareDialog({
  candidates,
  weights,
  onClose,
  onDrop,
}: {
  readonly candidates: readonly { readonly candidate: CandidateFragment; readonly place: number }[];
  readonly weights: Weights;
  readonly onClose: () => void;
  readonly onDrop: (candidate: CandidateFragment) => void;
}) {
  const { t } = useTranslation(['speakers', 'words']);
  const format = useFormat();
  const institution = useInstitutionName();
  const row = (label: string, cell: (candidate: CandidateFragment) => ReactNode) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {candidates.map(({ candidate }) => (
        <td key={candidate.person.id}>{cell(candidate) || '–'}</td>
      ))}
    </tr>
  );
  return (
    <Dialog open size="wide" title={t('comparing.title')} closeLabel={t('close')} onClose={onClose}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('comparing.title')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {candidates.map(({ candidate, place }) => (
                <th key={candidate.person.id} scope="col">
                  <span className={styles.who}>
                    <PersonMark standing={candidate.person.standing} label={t(`words:standing.${candidate.person.standing}`)} />
                    <Name name={candidate.person.name} latin={candidate.person.nameLatin} />
                  </span>
                  <span className={styles.quiet}>{t('place', { place })}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(t('more.place'), ({ person }) =>
              [institution(person.institution), person.country ? format.country(person.country) : ''].filter(Boolean).join(' · '),
            )}
            {row(t('comparing.stage'), ({ person }) => {
              const stage = STAGES.find(({ code }) => code === person.stage);
              return stage ? format.text(stage.name) : '';
            })}
            {WEIGHTS.map(({ key, kind, colour }) =>
              row(t(`weight.${key}`), ({ reasons }) => {
                const reason = reasons.find((entry) => entry.kind === kind);
                if (!reason || reason.value <= 0) return null;
                return (
                  <>
                    <span
                      className={styles.bar}
                      style={{ inlineSize: `${Math.min(100, partOf(weights, kind, reason.value) * 160)}%`, background: colour }}
                      aria-hidden="true"
                    />
                    {format.text(reason.text)}
                  </>
                );
              }),
            )}
            {row(t('more.associations'), ({ associations }) => associations.map(({ title }) => title).join(', '))}
            {row(t('more.earlier'), ({ earlierEvents }) => earlierEvents.map(({ title }) => title).join(', '))}
            {row(t('flags'), ({ flags }) => flags.map(({ text }) => format.text(text)).join(' · '))}
          </tbody>
          <tfoot>
            <tr>
              <td />
              {candidates.map(({ candidate }) => (
                <td key={candidate.person.id}>
                  <Button size="dense" onClick={() => onDrop(candidate)}>
                    {t('comparing.drop')}
                    <span className="visually-hidden">, {candidate.person.name}</span>
                  </Button>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </Dialog>
  );
}
