import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { Button } from '../../../ui';
import type { BuildSpeakerSetQuery } from '../../../api/generated/speakers';
import styles from './fixes.module.css';

/** Another set that keeps the same rules. */
export type Alternative = BuildSpeakerSetQuery['buildSpeakerSet']['alternatives'][number];

/** A share in percent, cut to tenths: what falls short of all of it never reads as 100. */
const tenths = (share: number): number => Math.floor(share * 1_000) / 10;

/** Clearly different sets, with what each loses; taking one is a step like any other. */
export function Alternatives({
  alternatives,
  onTake,
}: {
  readonly alternatives: readonly Alternative[];
  readonly onTake: (alternative: Alternative, number: number) => void;
}) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  return (
    <ol className={styles.fixes}>
      {alternatives.map((alternative, at) => (
        <li key={alternative.members.map(({ person }) => person.id).join()} className={styles.fix}>
          <b>{at + 1}</b>
          <span className={styles.text}>
            <b>{format.text(alternative.text)}</b>
            <span>
              {alternative.quality === 1
                ? t('alternative.equal')
                : t('alternative.quality', { percent: format.number(tenths(alternative.quality)) })}
            </span>
          </span>
          <Button size="dense" onClick={() => onTake(alternative, at + 1)}>
            {t('alternative.take')}
            <span className="visually-hidden"> {at + 1}</span>
          </Button>
        </li>
      ))}
    </ol>
  );
}
