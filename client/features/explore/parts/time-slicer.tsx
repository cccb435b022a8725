import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { IconButton, Segmented } from '../../../ui';
import { firstMonth, lastMonth, quarterAt, quarterIndex, quarterOf } from '../state/quarters';
import type { Explore } from '../state/use-explore';
import type { NetworkAnswer } from '../to-picture';
import styles from './time-slicer.module.css';

type Bin = NetworkAnswer['histogram'][number];

/** Every quarter from the first to the last bin, the empty ones too; at most the latest 100. */
export function fillQuarters(bins: readonly Bin[]): readonly Bin[] {
  if (!bins.length) return [];
  const byQuarter = new Map(bins.map((bin) => [quarterIndex(bin.quarter), bin]));
  const last = Math.max(...byQuarter.keys());
  const first = Math.max(Math.min(...byQuarter.keys()), last - 99);
  return Array.from(
    { length: last - first + 1 },
    (_, step) => byQuarter.get(first + step) ?? { quarter: quarterAt(first + step), newTies: 0, crossBorder: 0, events: 0 },
  );
}

/** The years: how many ties began when, and which of them are looked at. Two handles, each also a slider for the keyboard. */
export function TimeSlicer({
  explore,
  histogram,
  compact,
}: {
  readonly explore: Explore;
  readonly histogram: readonly Bin[];
  readonly compact?: boolean;
}) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const { search, change } = explore;
  const bins = useMemo(() => fillQuarters(histogram), [histogram]);
  const plot = useRef<HTMLDivElement>(null);
  const dragged = useRef('end');
  const [draft, setDraft] = useState<readonly [number, number] | null>(null);
  const [playing, setPlaying] = useState(false);
  const first = bins[0] ? quarterIndex(bins[0].quarter) : 0;
  const last = first + Math.max(0, bins.length - 1);
  const clamp = useCallback((index: number) => Math.max(first, Math.min(last, index)), [first, last]);
  const mode = search.mode ?? 'window';
  const from = mode === 'cumulative' || !search.from ? first : clamp(quarterIndex(quarterOf(search.from, false)));
  const to = search.to ? clamp(quarterIndex(quarterOf(search.to, true))) : last;
  const [start, end] = draft ?? [from, to];
  const whole = start === first && end === last;

  const commit = useCallback(
    (a: number, b: number, quiet = false) => {
      const [low, high] = a <= b ? [a, b] : [b, a];
      change(
        {
          from: low <= first || mode === 'cumulative' ? undefined : firstMonth(quarterAt(low)),
          to: high >= last ? undefined : lastMonth(quarterAt(high)),
        },
        quiet,
      );
    },
    [change, first, last, mode],
  );

  useEffect(() => {
    if (!playing) return;
    const timer = window.setTimeout(() => {
      if (to >= last) setPlaying(false);
      else commit(mode === 'cumulative' ? first : Math.min(from + 1, to + 1), to + 1, true);
    }, 900);
    return () => window.clearTimeout(timer);
  }, [playing, from, to, last, first, mode, commit]);

  if (!bins.length) return null;

  const play = () => {
    if (!playing && to >= last)
      commit(first, mode === 'cumulative' ? first : Math.min(last, first + Math.max(3, to - from)), true);
    setPlaying(!playing);
  };
  const indexAt = (clientX: number): number => {
    const box = plot.current?.getBoundingClientRect();
    return box ? clamp(first + Math.round(((clientX - box.left) / box.width) * bins.length - 0.5)) : first;
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const at = indexAt(event.clientX);
    event.currentTarget.setPointerCapture(event.pointerId);
    const edge =
      (event.target as HTMLElement).dataset['edge'] ??
      (mode === 'window' && Math.abs(at - start) < Math.abs(at - end) ? 'start' : 'end');
    dragged.current = edge;
    setDraft(edge === 'start' ? [Math.min(at, end), end] : [start, Math.max(at, start)]);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!draft || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const at = indexAt(event.clientX);
    setDraft(dragged.current === 'start' ? [Math.min(at, draft[1]), draft[1]] : [draft[0], Math.max(at, draft[0])]);
  };
  const onPointerUp = () => {
    if (draft) commit(draft[0], draft[1]);
    setDraft(null);
  };
  const onKey = (edge: 'start' | 'end') => (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -4, PageUp: 4 };
    const jumps: Record<string, number> = { Home: edge === 'start' ? first : start, End: edge === 'start' ? end : last };
    const step = steps[event.key];
    const target = step === undefined ? jumps[event.key] : (edge === 'start' ? start : end) + step;
    if (target === undefined) return;
    event.preventDefault();
    if (edge === 'start') commit(Math.min(clamp(target), end), end);
    else commit(start, Math.max(clamp(target), start));
  };
  const most = Math.max(1, ...bins.map((bin) => bin.newTies));
  const share = (index: number) => `${((index - first) / bins.length) * 100}%`;
  const named = (index: number) => t('time.quarter', { year: quarterAt(index).slice(0, 4), quarter: quarterAt(index).slice(6) });
  const years = bins.flatMap((bin, step) =>
    bin.quarter.endsWith('Q1') && (bins.length <= 44 || Number(bin.quarter.slice(0, 4)) % 2 === 0)
      ? [{ year: bin.quarter.slice(0, 4), step }]
      : [],
  );

  return (
    <section className={styles.slicer} aria-label={t('time.label')} id="time">
      <div className={styles.controls}>
        <IconButton
          bordered
          label={playing ? t('time.pause') : t('time.play')}
          icon={playing ? <IconPlayerPause size={16} aria-hidden="true" /> : <IconPlayerPlay size={16} aria-hidden="true" />}
          onClick={play}
        />
        <Segmented
          label={t('time.mode')}
          value={mode}
          onChange={(next) => change({ mode: next === 'window' ? undefined : next, from: undefined })}
          options={[
            { value: 'window', label: t('time.window') },
            { value: 'cumulative', label: t('time.cumulative') },
          ]}
        />
        {compact ? null : (
          <p className={styles.key}>
            {t('time.newTies')} <span className={styles.same} /> {t('time.sameSide')} <span className={styles.cross} />{' '}
            {t('time.crossBorder')}{' '}
            <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
              <path d="M5 1l4 4-4 4-4-4z" fill="none" stroke="currentColor" />
            </svg>{' '}
            X-Lab Day
          </p>
        )}
        <div className={styles.ends}>
          {(['start', 'end'] as const).map((edge) => (
            <select
              key={edge}
              aria-label={t(`time.${edge}`)}
              className={styles.pick}
              disabled={edge === 'start' && mode === 'cumulative'}
              value={edge === 'start' ? start : end}
              onChange={(event) =>
                edge === 'start' ? commit(Number(event.target.value), end) : commit(start, Number(event.target.value))
              }
            >
              {bins.map((bin, step) => (
                <option key={bin.quarter} value={first + step}>
                  {named(first + step)}
                </option>
              ))}
            </select>
          ))}
        </div>
      </div>
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
          edge === 'start' && mode === 'cumulative' ? null : (
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
      <p className="visually-hidden" role="status">
        {whole ? t('time.whole') : t('time.chosen', { from: named(start), to: named(end) })}
      </p>
    </section>
  );
}
