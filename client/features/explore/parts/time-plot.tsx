import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { Bin } from '../state/quarters';
import type { Quarters } from '../state/time-window';
import styles from './time-slicer.module.css';

type Edge = 'start' | 'end';

/** After so many milliseconds without a key the handle has arrived: each time before now is an answer of its own. */
const SETTLE = 350;

/** What {@link TimePlot} takes. */
export interface TimePlotProps {
  readonly bins: readonly Bin[];
  readonly quarters: Quarters;
  /** First and last quarter that are looked at. */
  readonly shown: readonly [number, number];
  /** Whether only the end can be moved. */
  readonly cumulative: boolean;
  readonly named: (quarter: number) => string;
  readonly onChange: (shown: readonly [number, number]) => void;
}

/** The histogram with its two handles: dragged, clicked, or moved with the arrow keys. */
export function TimePlot({ bins, quarters, shown, cumulative, named, onChange }: TimePlotProps) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const plot = useRef<HTMLDivElement>(null);
  const dragged = useRef<Edge>('end');
  const settling = useRef(0);
  const [draft, setDraft] = useState<readonly [number, number] | null>(null);
  const { first, last } = quarters;
  const clamp = (index: number) => Math.max(first, Math.min(last, index));
  const [start, end] = draft ?? shown;

  const indexAt = (clientX: number): number => {
    const box = plot.current?.getBoundingClientRect();
    return box ? clamp(first + Math.round(((clientX - box.left) / box.width) * bins.length - 0.5)) : first;
  };
  const moved = (edge: Edge, at: number): readonly [number, number] =>
    edge === 'start' ? [Math.min(at, end), end] : [start, Math.max(at, start)];
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const at = indexAt(event.clientX);
    event.currentTarget.setPointerCapture(event.pointerId);
    const grabbed = (event.target as HTMLElement).dataset['edge'] as Edge | undefined;
    dragged.current = grabbed ?? (!cumulative && Math.abs(at - start) < Math.abs(at - end) ? 'start' : 'end');
    setDraft(moved(dragged.current, at));
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (draft && event.currentTarget.hasPointerCapture(event.pointerId)) setDraft(moved(dragged.current, indexAt(event.clientX)));
  };
  const onPointerUp = () => {
    if (draft) onChange(draft);
    setDraft(null);
  };
  const onKey = (edge: Edge) => (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -4, PageUp: 4 };
    const jumps: Record<string, number> = { Home: edge === 'start' ? first : start, End: edge === 'start' ? end : last };
    const step = steps[event.key];
    const target = step === undefined ? jumps[event.key] : (edge === 'start' ? start : end) + step;
    if (target === undefined) return;
    event.preventDefault();
    const next = moved(edge, clamp(target));
    setDraft(next);
    window.clearTimeout(settling.current);
    settling.current = window.setTimeout(() => {
      onChange(next);
      setDraft(null);
    }, SETTLE);
  };
  const most = Math.max(1, ...bins.map((bin) => bin.newTies));
  const share = (index: number) => `${((index - first) / bins.length) * 100}%`;
  const years = bins.flatMap((bin, step) =>
    bin.quarter.endsWith('Q1') && (bins.length <= 44 || Number(bin.quarter.slice(0, 4)) % 2 === 0)
      ? [{ year: bin.quarter.slice(0, 4), step }]
      : [],
  );
  return (
    <>
      <div
        ref={plot}
        className={styles.plot}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
      >
        <div
          className={styles.window}
          style={{ insetInlineStart: share(start), insetInlineEnd: `${100 - ((end + 1 - first) / bins.length) * 100}%` }}
        />
        <div className={styles.bars} aria-hidden="true">
          {bins.map((bin, step) => {
            const inside = first + step >= start && first + step <= end;
            return (
              <span
                key={bin.quarter}
                className={inside ? styles.bar : styles.outside}
                style={{ blockSize: `${(bin.newTies / most) * 100}%` }}
                title={`${named(first + step)}: ${format.number(bin.newTies)}`}
              >
                <span
                  className={styles.crossPart}
                  style={{ blockSize: bin.newTies ? `${(bin.crossBorder / bin.newTies) * 100}%` : '0' }}
                />
                {bin.events > 0 ? <span className={styles.event} /> : null}
              </span>
            );
          })}
        </div>
        {(['start', 'end'] as const).map((edge) =>
          edge === 'start' && cumulative ? null : (
            <div
              key={edge}
              role="slider"
              tabIndex={0}
              data-edge={edge}
              aria-label={t(`time.${edge}`)}
              aria-valuemin={first}
              aria-valuemax={last}
              aria-valuenow={edge === 'start' ? start : end}
              aria-valuetext={named(edge === 'start' ? start : end)}
              className={styles.handle}
              style={{ insetInlineStart: edge === 'start' ? share(start) : share(end + 1) }}
              onKeyDown={onKey(edge)}
            />
          ),
        )}
      </div>
      <div className={styles.axis} aria-hidden="true">
        {years.map(({ year, step }) => (
          <span key={year} style={{ insetInlineStart: `${(step / bins.length) * 100}%` }}>
            {year}
          </span>
        ))}
      </div>
    </>
  );
}
