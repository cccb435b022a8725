import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { classNames, NumberButton } from '../../../ui';
import styles from './flows.module.css';
import { HOME, type Matrix, type Total } from './matrix';

/** How the places of a matrix are named. */
export interface PlaceNames {
  readonly nameOf: (place: string) => string;
  readonly countryOf: (place: string) => string;
  /** Names are too long for heads: rows are numbered, and columns bear their numbers. */
  readonly numbered?: boolean;
}

/** What {@link FlowMatrix} takes. */
export interface FlowMatrixProps {
  readonly matrix: Matrix;
  /** Read to whoever does not see it. */
  readonly caption: string;
  /** Countries when left out. */
  readonly names?: PlaceNames;
  /** Opens the moves of a cell; `*` stands for every place but the other one. */
  readonly onOpen: (from: string, to: string) => void;
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

function kindOf(from: string, to: string, countryOf: (place: string) => string): CellKind {
  if (from === to) return 'same';
  const [left, reached] = [countryOf(from) === HOME, countryOf(to) === HOME];
  return left === reached ? 'between' : left ? 'out' : 'back';
}

/** Moves from the place of the row to that of the column: out of Korea vermilion, back to it ink. */
export function FlowMatrix({ matrix, caption, names, onOpen }: FlowMatrixProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const { nameOf, countryOf, numbered = false } = names ?? { nameOf: format.country, countryOf: (place: string) => place };
  const { places, cells, most, out, back, left } = matrix;
  const hasTotals = places[0] === HOME;
  const total = (which: 'out' | 'back', { moves, withheld }: Total) =>
    moves === 0 && withheld > 0 ? (
      <span className={styles.few} title={t('tooFew')}>
        {t(`flows.${which}`, { number: '–' })}
      </span>
    ) : (
      <NumberButton className={styles[which]} onClick={() => (which === 'out' ? onOpen(HOME, '*') : onOpen('*', HOME))}>
        {t(`flows.${which}`, { number: `${withheld > 0 ? '≥ ' : ''}${format.number(moves)}` })}
      </NumberButton>
    );
  return (
    <div className={styles.scroll}>
      <table className={classNames(styles.matrix, numbered && styles.numbered)}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {places.map((place, at) => (
              <th key={place} scope="col" data-home={place === HOME} title={numbered ? nameOf(place) : undefined}>
                {numbered ? (
                  <>
                    <span aria-hidden="true">{at + 1}</span>
                    <span className="visually-hidden">{nameOf(place)}</span>
                  </>
                ) : (
                  <span>{nameOf(place)}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((from, row) => (
            <tr key={from}>
              <th scope="row" data-home={from === HOME} title={numbered ? nameOf(from) : undefined}>
                {numbered ? (
                  <span className={styles.place}>
                    <span>{nameOf(from)}</span>
                    <b aria-hidden="true">{row + 1}</b>
                  </span>
                ) : (
                  nameOf(from)
                )}
              </th>
              {places.map((to) => {
                const moves = cells.get(`${from}~${to}`);
                const kind = kindOf(from, to, countryOf);
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
                        aria-label={t('flows.cell', { from: nameOf(from), to: nameOf(to), number: format.number(moves) })}
                        onClick={() => onOpen(from, to)}
                      >
                        {format.number(moves)}
                      </NumberButton>
                    )}
                  </td>
                );
              })}
              {hasTotals && from === HOME ? <td className={styles.sum}>{total('out', out)}</td> : null}
            </tr>
          ))}
          {hasTotals ? (
            <tr>
              <td />
              <td colSpan={Math.max(2, places.length)} className={styles.sum}>
                {total('back', back)}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
      {left > 0 ? <p className={styles.caveat}>{t('flows.left', { count: left })}</p> : null}
    </div>
  );
}
