import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { NumberButton } from '../../../ui';
import type { OpenList } from '../state/open-list';
import styles from './flows.module.css';
import { HOME, type Matrix, type Total } from './matrix';

/** What {@link FlowMatrix} takes. */
export interface FlowMatrixProps {
  readonly matrix: Matrix;
  readonly onOpen: (list: OpenList) => void;
}

/** Moves from the country of the row to that of the column: out of Korea vermilion, back to it ink. */
export function FlowMatrix({ matrix, onOpen }: FlowMatrixProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const { countries, cells, most, out, back, left } = matrix;
  const total = (which: 'out' | 'back', { moves, withheld }: Total) => (
    <NumberButton
      className={styles[which]}
      onClick={() => onOpen(which === 'out' ? { kind: 'flow', from: HOME, to: '*' } : { kind: 'flow', from: '*', to: HOME })}
    >
      {t(`flows.${which}`, { number: `${withheld > 0 ? '≥ ' : ''}${format.number(moves)}` })}
    </NumberButton>
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix}>
        <caption className="visually-hidden">{t('flows.caption')}</caption>
        <thead>
          <tr>
            <td />
            {countries.map((country) => (
              <th key={country} scope="col" data-home={country === HOME}>
                <span>{format.country(country)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map((from) => (
            <tr key={from}>
              <th scope="row" data-home={from === HOME}>
                {format.country(from)}
              </th>
              {countries.map((to) => {
                const moves = cells.get(`${from}~${to}`);
                const share = moves ? 0.16 + 0.84 * Math.sqrt(moves / most) : 0;
                const kind = from === to ? 'same' : from === HOME ? 'out' : to === HOME ? 'back' : 'between';
                return (
                  <td
                    key={to}
                    data-kind={kind}
                    data-strong={share > 0.62}
                    style={moves ? { ['--share' as string]: `${Math.round(share * 100)}%` } : undefined}
                  >
                    {moves === undefined ? null : moves === null ? (
                      <span title={t('tooFew')} aria-label={t('tooFew')} role="img" className={styles.few}>
                        ·
                      </span>
                    ) : (
                      <NumberButton
                        className={styles.cell}
                        aria-label={t('flows.cell', {
                          from: format.country(from),
                          to: format.country(to),
                          number: format.number(moves),
                        })}
                        onClick={() => onOpen({ kind: 'flow', from, to })}
                      >
                        {format.number(moves)}
                      </NumberButton>
                    )}
                  </td>
                );
              })}
              {from === HOME ? <td className={styles.sum}>{total('out', out)}</td> : null}
            </tr>
          ))}
          <tr>
            <td />
            <td colSpan={Math.max(2, countries.length)} className={styles.sum}>
              {total('back', back)}
            </td>
          </tr>
        </tbody>
      </table>
      {left > 0 ? <p className={styles.caveat}>{t('flows.left', { count: left })}</p> : null}
    </div>
  );
}
