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

type CellKind = 'same' | 'out' | 'back' | 'between';

/** From here on a cell is dark enough for light figures. */
const STRONG = 0.8;

const isStrong = (moves: number, most: number): boolean => Math.sqrt(moves / most) >= STRONG;

/** How strong a cell is coloured, in percent. Between the weak and the strong ones neither dark nor light figures would be readable. */
function shareOf(kind: CellKind, moves: number, most: number): number {
  const size = Math.sqrt(moves / most);
  if (size >= STRONG) return Math.round(90 + ((size - STRONG) / (1 - STRONG)) * 10);
  return Math.round(kind === 'out' ? 10 + (size / STRONG) * 44 : 8 + (size / STRONG) * 30);
}

/** Moves from the country of the row to that of the column: out of Korea vermilion, back to it ink. */
export function FlowMatrix({ matrix, onOpen }: FlowMatrixProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const { countries, cells, most, out, back, left } = matrix;
  const total = (which: 'out' | 'back', { moves, withheld }: Total) =>
    moves === 0 && withheld > 0 ? (
      <span className={styles.few} title={t('tooFew')}>
        {t(`flows.${which}`, { number: '–' })}
      </span>
    ) : (
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
                const kind: CellKind = from === to ? 'same' : from === HOME ? 'out' : to === HOME ? 'back' : 'between';
                return (
                  <td
                    key={to}
                    data-kind={kind}
                    data-strong={moves ? isStrong(moves, most) : undefined}
                    style={moves ? { ['--share' as string]: `${shareOf(kind, moves, most)}%` } : undefined}
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
