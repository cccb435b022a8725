import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { linesOf, type Stay } from './stays';
import { countryName } from '../country-name';
import styles from './stays-bar.module.css';

/** Somebody's places in time: solid ink is Korea, outlined vermilion is abroad. */
export function StaysBar({ stays }: { readonly stays: readonly Stay[] }) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const from = Math.floor(Math.min(...stays.map((stay) => stay.from)));
  const to = Math.ceil(Math.max(...stays.map((stay) => stay.to)));
  const span = Math.max(1, to - from);
  const at = (year: number) => `${((year - from) / span) * 100}%`;
  const countryOf = (code: string) => format.text(countryName(code));
  const step = span > 16 ? 8 : span > 8 ? 4 : 2;
  const ticks = Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => from + index * step).filter(
    (year) => year - from < span * 0.78,
  );
  return (
    <figure className={styles.figure}>
      {linesOf(stays).map((line, row) => (
        <div key={row} className={styles.line}>
          {line.map((stay) => (
            <span
              key={`${stay.from}-${stay.place}`}
              className={stay.korea ? styles.korea : styles.abroad}
              style={{ insetInlineStart: at(stay.from), inlineSize: `calc(${((stay.to - stay.from) / span) * 100}% - 1px)` }}
              title={`${stay.place}, ${countryOf(stay.country)}, ${Math.floor(stay.from)}–${Math.floor(stay.to)}`}
            >
              {(stay.to - stay.from) / span > 0.14 ? countryOf(stay.country) : ''}
            </span>
          ))}
        </div>
      ))}
      <div className={styles.axis} aria-hidden="true">
        {ticks.map((year) => (
          <span key={year} style={{ insetInlineStart: at(year) }}>
            {year}
          </span>
        ))}
        <span className={styles.end}>{to - 1}</span>
      </div>
      <figcaption className="visually-hidden">
        {stays
          .map((stay) =>
            t('person.stay', {
              place: stay.place,
              country: countryOf(stay.country),
              from: Math.floor(stay.from),
              to: Math.floor(stay.to),
            }),
          )
          .join(' ')}
      </figcaption>
    </figure>
  );
}
