import { IconEqual, IconEqualNot, IconMinus, IconWaveSine } from '@tabler/icons-react';
import { Fragment, type ReactNode, type RefObject } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import type { LinkEvidencePartsFragment } from '../../../api/generated/linkage';
import { useFormat } from '../../../i18n/use-format';
import { classNames } from '../../../ui';
import { evidenceText } from './evidence-text';
import styles from './evidence-table.module.css';
import { levelSign, oneIn, standOf, strongestAgainst, type LevelSign } from './level';
import { waterfallOf, weightText, type WaterfallBar } from './waterfall';

const SIGNS: Readonly<Record<LevelSign, typeof IconEqual>> = {
  same: IconEqual,
  near: IconWaveSine,
  different: IconEqualNot,
  none: IconMinus,
};

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** What {@link EvidenceTable} takes. */
export interface EvidenceTableProps {
  readonly evidence: LinkEvidencePartsFragment;
  readonly threshold: number;
  /** What the two columns are called: the sources of the records. */
  readonly sides: { readonly left: string; readonly right: string };
  readonly focused: string | null;
  readonly onFocus: (field: string) => void;
  readonly opened: string | null;
  readonly onOpen: (field: string | null) => void;
  /** What stands behind a row when it is open. */
  readonly behind: (field: string) => ReactNode;
  readonly body: RefObject<HTMLTableSectionElement | null>;
}

/**
 * The evidence, row by row: what each side says, how the two compare and why, and the match weight as a waterfall that starts at the
 * prior and ends at the score. The drawing is one column of a real table, and every figure of it stands there as text: the table is its twin.
 */
export function EvidenceTable(props: EvidenceTableProps) {
  const { evidence, threshold, sides, focused, onFocus, opened, onOpen, behind, body } = props;
  const { t } = useTranslation('linkage');
  const format = useFormat();
  const drawn = waterfallOf({ prior: evidence.prior, weights: evidence.bars.map(({ weight }) => weight), threshold });
  const { stand, by } = standOf(evidence.score, threshold);
  const against = strongestAgainst(evidence.bars);
  const lines = (
    <>
      <span className={styles.zero} style={{ insetInlineStart: percent(drawn.zero) }} />
      <span className={styles.threshold} style={{ insetInlineStart: percent(drawn.threshold) }} />
    </>
  );
  return (
    <table className={styles.table} role="table" aria-label={t('pair.evidence')}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('pair.field')}
          </th>
          <th role="columnheader" scope="col">
            <b aria-hidden="true">A</b> {sides.left}
          </th>
          <th role="columnheader" scope="col">
            <b aria-hidden="true">B</b> {sides.right}
          </th>
          <th role="columnheader" scope="col">
            {t('pair.compared')}
          </th>
          <th role="columnheader" scope="col" className={styles.scale}>
            <span className="visually-hidden">{t('pair.weightHead')}</span>
            <span aria-hidden="true" className={styles.ticks}>
              {Math.abs(drawn.prior - drawn.zero) > 0.14 ? (
                <span style={{ insetInlineStart: percent(drawn.prior) }}>{weightText(evidence.prior)}</span>
              ) : null}
              {Math.abs(drawn.threshold - drawn.zero) > 0.16 ? (
                <span style={{ insetInlineStart: percent(drawn.zero) }}>0</span>
              ) : null}
              <span className={styles.goal} style={{ insetInlineStart: percent(drawn.threshold) }}>
                {t('pair.goal', { threshold: weightText(threshold) })}
              </span>
            </span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" ref={body}>
        <tr role="row" className={styles.start}>
          <th role="rowheader" scope="row">
            {t('pair.start')}
          </th>
          <td role="cell" colSpan={3}>
            {t('pair.prior', { count: oneIn(evidence.prior), number: format.number(oneIn(evidence.prior)) })}
          </td>
          <td role="cell" className={styles.drawing}>
            {lines}
            <span className={styles.dot} style={{ insetInlineStart: percent(drawn.prior) }} />
            <span className={classNames(styles.figure, styles.quiet)} style={{ insetInlineStart: percent(drawn.prior) }}>
              {weightText(evidence.prior)}
            </span>
            <span className={styles.leave} style={{ insetInlineStart: percent(drawn.prior) }} />
          </td>
        </tr>
        {evidence.bars.map((bar, index) => {
          const sign = levelSign(bar);
          const Sign = SIGNS[sign];
          const place = drawn.bars[index]!;
          const isOpen = opened === bar.field;
          return (
            <Fragment key={bar.field}>
              <tr
                role="row"
                className={styles.row}
                data-focused={focused === bar.field}
                data-field={bar.field}
                data-open={isOpen}
                onClick={() => onFocus(bar.field)}
              >
                <th role="rowheader" scope="row">
                  <button
                    type="button"
                    className={styles.open}
                    aria-expanded={isOpen}
                    aria-keyshortcuts="E"
                    tabIndex={(focused ?? evidence.bars[0]?.field) === bar.field ? 0 : -1}
                    onFocus={() => onFocus(bar.field)}
                    onClick={() => onOpen(isOpen ? null : bar.field)}
                  >
                    {format.text(bar.label)}
                  </button>
                </th>
                <td role="cell" data-side="A">
                  <Said text={bar.left == null ? null : evidenceText(bar.field, bar.left, format)} missing={t('pair.missing')} />
                </td>
                <td role="cell" data-side="B">
                  <Said
                    text={bar.right == null ? null : evidenceText(bar.field, bar.right, format)}
                    missing={t('pair.missing')}
                  />
                </td>
                <td role="cell" className={styles.compared}>
                  <span className={styles.level} data-sign={sign}>
                    <Sign size={12} stroke={2} aria-hidden="true" />
                    {t(`sign.${sign}`)}
                  </span>
                  {sign !== 'none' && format.text(bar.levelLabel) !== t(`sign.${sign}`) ? (
                    <span className={styles.why}>{format.text(bar.levelLabel)}</span>
                  ) : null}
                </td>
                <td role="cell" className={styles.drawing}>
                  {lines}
                  <Bar bar={place} />
                  <span className="visually-hidden">{t('pair.sumSoFar', { sum: weightText(place.sum) })}</span>
                </td>
              </tr>
              {isOpen ? (
                <tr role="row" className={styles.behind}>
                  <td role="cell" colSpan={5}>
                    {behind(bar.field)}
                  </td>
                </tr>
              ) : null}
            </Fragment>
          );
        })}
        <tr role="row" className={styles.total}>
          <th role="rowheader" scope="row">
            {t('pair.sum')}
          </th>
          <td role="cell" colSpan={3}>
            <b>{t(`pair.stand_${stand}`, { threshold: weightText(threshold), by: by.toFixed(1) })}</b>{' '}
            <span className={styles.hint}>
              {t('pair.probability', { percent: percentText(evidence.probability) })}
              {against
                ? ` · ${t('pair.against', { field: format.text(against.label), weight: weightText(against.weight) })}`
                : ''}
            </span>
          </td>
          <td role="cell" className={styles.drawing}>
            {lines}
            <span
              className={styles.score}
              style={{
                insetInlineStart: percent(Math.min(drawn.zero, drawn.score)),
                inlineSize: percent(Math.abs(drawn.score - drawn.zero)),
              }}
            />
            <span
              className={styles.scoreFigure}
              data-side={evidence.score >= 0 ? 'before' : 'after'}
              data-narrow={Math.abs(drawn.score - drawn.zero) < 0.14}
              style={{ insetInlineStart: percent(drawn.score) }}
            >
              {weightText(evidence.score)}
            </span>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** A share as a percentage that never pretends to be sure: 99.9 at most, 0.1 at least. */
export const percentText = (share: number): string =>
  share > 0.999 ? '99.9' : share < 0.001 ? '0.1' : (share * 100).toFixed(share > 0.99 || share < 0.01 ? 1 : 0);

/** What one side says, in two lines at most; a dash, with the word for it, where it says nothing. */
function Said({ text, missing }: { readonly text: string | null | undefined; readonly missing: string }) {
  if (text != null)
    return (
      <span className={styles.said} title={text}>
        {text}
      </span>
    );
  return (
    <>
      <span aria-hidden="true" className={styles.none}>
        —
      </span>
      <span className="visually-hidden">{missing}</span>
    </>
  );
}

/** One bar with its figure, and the thin line by which the sum comes in from above and leaves to below. */
function Bar({ bar }: { readonly bar: WaterfallBar }) {
  const flat = bar.width === 0;
  const edge = bar.figure === 'after' ? bar.at + bar.width : bar.at;
  return (
    <>
      <span className={styles.enter} style={{ insetInlineStart: percent(bar.from) }} />
      <span className={styles.leave} style={{ insetInlineStart: percent(bar.to) }} />
      {flat ? (
        <span className={styles.ring} style={{ insetInlineStart: percent(bar.at) }} />
      ) : (
        <span
          className={classNames(styles.bar, bar.weight < 0 && styles.against)}
          style={{ insetInlineStart: percent(bar.at), inlineSize: percent(bar.width) }}
        />
      )}
      <span
        className={classNames(styles.figure, flat ? styles.quiet : bar.weight < 0 ? styles.bad : styles.good)}
        data-side={bar.figure}
        style={{ insetInlineStart: percent(edge) }}
      >
        {weightText(bar.weight)}
      </span>
    </>
  );
}
