import { useTranslation } from '../../../i18n/use-translation';
import type { LinkSidePartsFragment } from '../../../api/generated/linkage';
import { spellAxis, type SpellBar } from './spells';
import styles from './timelines.module.css';

/** What {@link Timelines} takes; `today` is a decimal year. */
export interface TimelinesProps {
  readonly left: LinkSidePartsFragment['timeline'];
  readonly right: LinkSidePartsFragment['timeline'];
  readonly today: number;
}

/** Where both records say the person worked, one over the other on one axis: what fits and what cannot be. */
export function Timelines({ left, right, today }: TimelinesProps) {
  const { t } = useTranslation('linkage');
  const axis = spellAxis(left, right, today);
  return (
    <section className={styles.section} aria-labelledby="link-timelines">
      <h3 id="link-timelines">
        {t('pair.timelines')} <span className={styles.note}>{t('pair.timelinesNote')}</span>
      </h3>
      {axis ? (
        <div className={styles.picture}>
          <div className={styles.axis} aria-hidden="true">
            {axis.ticks.map(({ year, at }) => (
              <span key={year} style={{ insetInlineStart: `${at * 100}%` }}>
                {year}
              </span>
            ))}
          </div>
          <Lane letter="A" bars={axis.left} />
          <Lane letter="B" bars={axis.right} />
        </div>
      ) : (
        <p className={styles.note}>{t('pair.noTimelines')}</p>
      )}
    </section>
  );
}

function Lane({ letter, bars }: { readonly letter: 'A' | 'B'; readonly bars: readonly SpellBar[] }) {
  const { t } = useTranslation('linkage');
  return (
    <div className={styles.lane}>
      <b className={styles.letter} id={`lane-${letter}`}>
        {letter}
      </b>
      {bars.length > 0 ? (
        <ul className={styles.bars} aria-labelledby={`lane-${letter}`}>
          {bars.map((bar, index) => (
            <li
              key={`${bar.text}-${index}`}
              className={styles.bar}
              data-shared={bar.shared}
              data-open-from={bar.openFrom}
              data-open-to={bar.openTo}
              style={{ insetInlineStart: `${bar.from * 100}%`, inlineSize: `max(6px, ${(bar.to - bar.from) * 100}%)` }}
              title={`${bar.text} ${bar.years}`}
            >
              <span className={styles.text}>{bar.text}</span>
              <span className="visually-hidden">{` ${bar.years}${bar.shared ? `, ${t('pair.samePlace')}` : ''}`}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.empty}>{t('pair.missing')}</p>
      )}
    </div>
  );
}
