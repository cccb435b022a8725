import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import styles from './thing-facts.module.css';
import { Section } from './thing-frame';
import { nameOf } from './words';

/** Something that a meeting or project led to. */
export interface Outcome {
  readonly id: string;
  readonly titleKo?: string | null;
  readonly titleEn?: string | null;
  readonly kind?: string | null;
  readonly date?: string | null;
}

const KINDS = ['paper', 'grant', 'mou', 'visit', 'workshop', 'patent', 'report'] as const;
const isKind = (text: string | null | undefined): text is (typeof KINDS)[number] => KINDS.some((kind) => kind === text);

/** Papers, grants, agreements, visits that came of it, latest first. */
export function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { t } = useTranslation('things');
  const format = useFormat();
  return (
    <Section id="outcomes" title={t('related.outcomes')} note={format.number(outcomes.length)}>
      {outcomes.length === 0 ? <p className={styles.quiet}>{t('related.noOutcomes')}</p> : null}
      <dl className={styles.list}>
        {outcomes
          .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
          .map((outcome) => (
            <div key={outcome.id} className={styles.row}>
              <dt>
                {[
                  outcome.date,
                  isKind(outcome.kind?.toLowerCase())
                    ? t(`outcome.${outcome.kind!.toLowerCase() as (typeof KINDS)[number]}`)
                    : outcome.kind,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </dt>
              <dd>{nameOf(outcome, format)}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}
