import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import { NumberButton } from '../../ui';
import type { Explore } from '../explore/state/use-explore';
import { HOME, ratioOf, type Circulation, type MapCountry, type Moves } from './circulation';
import { MovesDialog, type OpenRoute } from './moves-dialog';
import styles from './country-table.module.css';

/** What {@link CountryTable} takes. */
export interface CountryTableProps {
  readonly explore: Explore;
  readonly circulation: Circulation;
}

/** Every country with its moves out, back, and how many come back for each who went: the twin of the map that can be read. */
export function CountryTable({ explore, circulation }: CountryTableProps) {
  const { t } = useTranslation('explore-map');
  const format = useFormat();
  const [route, setRoute] = useState<OpenRoute | null>(null);
  const [isOpen, setOpen] = useState(false);
  const chosen = useRef<HTMLTableRowElement>(null);
  const { search, change } = explore;
  const most = Math.max(1, ...circulation.countries.flatMap(({ out, back }) => [out ?? 0, back ?? 0]));
  const living = circulation.resting.reduce((sum, { people }) => sum + (people ?? 0), 0);
  useEffect(() => chosen.current?.scrollIntoView({ block: 'nearest' }), [search.place]);
  const cell = (country: MapCountry, way: 'out' | 'back') => {
    const moves: Moves = country[way];
    const [from, to] = way === 'out' ? [HOME, country.code] : [country.code, HOME];
    const bar = (
      <span
        className={way === 'out' ? styles.outBar : styles.backBar}
        style={{ inlineSize: `${Math.round(((moves ?? 0) / most) * 26)}px` }}
        aria-hidden="true"
      />
    );
    const number =
      moves === null ? (
        <span className={styles.withheld} title={t('tooFew')}>
          {t('withheld')}
        </span>
      ) : moves === 0 ? (
        <span className={styles.none}>0</span>
      ) : (
        <NumberButton
          onClick={() => setRoute({ from, to })}
          aria-label={t('openMoves', { from: format.country(from), to: format.country(to), number: format.number(moves) })}
        >
          {format.number(moves)}
        </NumberButton>
      );
    return (
      <td className={styles[way]}>
        <span className={styles.pair}>
          {way === 'out' ? number : bar}
          {way === 'out' ? bar : number}
        </span>
      </td>
    );
  };
  return (
    <div className={styles.holder}>
      {circulation.countries.length > 0 ? (
        <table className={styles.table}>
          <caption className="visually-hidden">{t('table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.country')}</th>
              <th scope="col" className={styles.out}>
                {t('table.out')}
              </th>
              <th scope="col" className={styles.back}>
                {t('table.back')}
              </th>
              <th scope="col" className={styles.ratio}>
                {t('table.ratio')}
              </th>
            </tr>
          </thead>
          <tbody>
            {circulation.countries.map((country) => {
              const isChosen = country.code === search.place;
              const ratio = ratioOf(country);
              return (
                <tr key={country.code} ref={isChosen ? chosen : undefined} className={isChosen ? styles.chosen : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      className={styles.country}
                      aria-pressed={isChosen}
                      onClick={() => change({ place: isChosen ? undefined : country.code })}
                    >
                      {format.country(country.code)}
                    </button>
                    {country.people === null ? null : (
                      <span className={styles.people}>
                        {t('livesThere', { count: country.people, number: format.number(country.people) })}
                      </span>
                    )}
                  </th>
                  {cell(country, 'out')}
                  {cell(country, 'back')}
                  <td className={styles.ratio}>{ratio === null ? <span className={styles.none}>–</span> : ratio.toFixed(2)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : null}
      {circulation.resting.length > 0 ? (
        <div className={styles.resting}>
          <p>
            {t('resting.count', {
              count: circulation.resting.length,
              number: format.number(circulation.resting.length),
              people: format.number(living),
            })}{' '}
            <button type="button" className={styles.show} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {t(isOpen ? 'resting.hide' : 'resting.show')}
            </button>
          </p>
          {isOpen ? (
            <p>
              {circulation.resting.map(({ code, people }) => `${format.country(code)} ${format.number(people ?? 0)}`).join(', ')}
            </p>
          ) : null}
        </div>
      ) : null}
      <MovesDialog route={route} search={search} onClose={() => setRoute(null)} />
    </div>
  );
}
