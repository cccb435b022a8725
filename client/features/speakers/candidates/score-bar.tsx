import { useTranslation } from '../../../i18n/use-translation';
import type { CandidateFragment } from '../../../api/generated/speakers';
import { partOf, WEIGHTS, type Weights } from '../state/weights';
import styles from './score-bar.module.css';

/** A score as its parts beside each other: each as long as it counts. The sentences of the reasons say the same in words. */
export function ScoreBar({
  reasons,
  weights,
  most,
}: {
  readonly reasons: CandidateFragment['reasons'];
  readonly weights: Weights;
  /** The highest score of the list: it fills the bar. */
  readonly most: number;
}) {
  const { t } = useTranslation('speakers');
  const parts = WEIGHTS.map(({ key, kind, colour }) => ({
    key,
    colour,
    part: partOf(weights, kind, reasons.find((reason) => reason.kind === kind)?.value ?? 0),
  })).filter(({ part }) => part > 0.0005);
  const sum = parts.reduce((total, { part }) => total + part, 0);
  const words = parts.map(({ key, part }) => `${t(`weight.${key}`)} ${Math.round(part * 100)}`).join(', ');
  return (
    <span
      className={styles.bar}
      role="img"
      aria-label={t('scoreBar', { score: Math.round(sum * 100), parts: words })}
      title={`${Math.round(sum * 100)} = ${words}`}
    >
      {parts.map(({ key, colour, part }) => (
        <span key={key} style={{ inlineSize: `${(part / Math.max(most, 1e-6)) * 100}%`, background: colour }} />
      ))}
    </span>
  );
}
