import { useQuery } from '@apollo/client/react';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { ExploreQuartersDocument } from '../../../api/generated/explore';
import { IconButton, Segmented } from '../../../ui';
import { filterOf } from '../state/filter';
import { fillQuarters, quarterAt, quarterIndex, type Bin } from '../state/quarters';
import { nextWindow, windowChange, windowOf } from '../state/time-window';
import type { Explore } from '../state/use-explore';
import { TimePlot } from './time-plot';
import styles from './time-slicer.module.css';

/** How long a step of playing is looked at, in milliseconds; it begins when the picture is there. */
const STEP = 900;

/** What {@link TimeSlicer} takes. */
export interface TimeSlicerProps {
  readonly explore: Explore;
  /** New ties a quarter as the picture's own answer has them: up to the time it shows. */
  readonly histogram: readonly Bin[];
  /** Whether the picture is still on its way: playing waits for it. */
  readonly busy: boolean;
  readonly compact?: boolean;
}

/** The years: how many ties began when, as of when the picture is, and from when on ties count. Two handles, each also a slider for the keyboard. */
export function TimeSlicer({ explore, histogram, busy, compact }: TimeSlicerProps) {
  const { t } = useTranslation('explore');
  const { search, change } = explore;
  // An answer about a time before now knows no later quarter: the ground the slider stands on is asked for apart.
  const { from: _from, to: _to, ...filter } = filterOf(search);
  const whole = useQuery(ExploreQuartersDocument, { variables: { filter }, skip: !search.validAt });
  const bins = useMemo(
    () => fillQuarters(search.validAt ? ((whole.data ?? whole.previousData)?.network.histogram ?? []) : histogram),
    [search.validAt, whole.data, whole.previousData, histogram],
  );
  const [playing, setPlaying] = useState(false);
  const quarters = useMemo(() => {
    const first = bins[0] ? quarterIndex(bins[0].quarter) : 0;
    return { first, last: first + Math.max(0, bins.length - 1) };
  }, [bins]);
  const mode = search.mode ?? 'window';
  const shown = windowOf(search, quarters);
  const [start, end] = shown;

  useEffect(() => {
    if (!playing || busy || !bins.length) return;
    const timer = window.setTimeout(() => {
      const next = nextWindow(search, [start, end], quarters);
      if (next) change(windowChange(search, next, quarters), true);
      else setPlaying(false);
    }, STEP);
    return () => window.clearTimeout(timer);
  }, [playing, busy, bins.length, search, start, end, quarters, change]);

  if (!bins.length) return null;

  const show = (next: readonly [number, number], quiet = false) => change(windowChange(search, next, quarters), quiet);
  const play = () => {
    if (!playing && end >= quarters.last) {
      const length = mode === 'cumulative' ? 0 : Math.max(3, start === quarters.first ? 3 : end - start);
      show([quarters.first, Math.min(quarters.last, quarters.first + length)], true);
    }
    setPlaying(!playing);
  };
  const named = (index: number) => t('time.quarter', { year: quarterAt(index).slice(0, 4), quarter: quarterAt(index).slice(6) });

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
                show(edge === 'start' ? [Number(event.target.value), end] : [start, Number(event.target.value)])
              }
            >
              {bins.map((bin, step) => (
                <option key={bin.quarter} value={quarters.first + step}>
                  {named(quarters.first + step)}
                </option>
              ))}
            </select>
          ))}
        </div>
      </div>
      <TimePlot bins={bins} quarters={quarters} shown={shown} cumulative={mode === 'cumulative'} named={named} onChange={show} />
      <p className="visually-hidden" role="status">
        {start === quarters.first && end === quarters.last
          ? t('time.whole')
          : t('time.chosen', { from: named(start), to: named(end) })}
      </p>
    </section>
  );
}
