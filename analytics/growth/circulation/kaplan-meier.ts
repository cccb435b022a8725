/** How long something lasted: until it ended, or until we looked (censored). */
export interface Duration {
  readonly time: number;
  readonly ended: boolean;
}

/** A step of a survival curve. */
export interface SurvivalStep {
  readonly time: number;
  /** Who was still there just before. */
  readonly atRisk: number;
  readonly ended: number;
  readonly censored: number;
  /** Share that lasts longer than `time`. */
  readonly survival: number;
  /** 95 % interval by Greenwood's formula on the log(−log) scale. */
  readonly low: number;
  readonly high: number;
}

const Z95 = 1.959963984540054;

function interval(survival: number, greenwood: number): readonly [number, number] {
  if (survival <= 0 || survival >= 1) return [survival, survival];
  const log = Math.log(survival);
  const reach = (Z95 * Math.sqrt(greenwood)) / Math.abs(log);
  return [survival ** Math.exp(reach), survival ** Math.exp(-reach)];
}

/**
 * The survival curve of durations of which some had not ended when we looked (Kaplan and Meier 1958), with Greenwood's interval (Kalbfleisch
 * and Prentice 1980). One step for each time at which something ended or was left; those that end leave before those that are censored.
 */
export function kaplanMeier(durations: readonly Duration[]): SurvivalStep[] {
  const times = [...new Set(durations.map(({ time }) => time))].sort((one, two) => one - two);
  let [atRisk, survival, greenwood] = [durations.length, 1, 0];
  return times.map((time) => {
    const now = durations.filter((duration) => duration.time === time);
    const ended = now.filter((duration) => duration.ended).length;
    const before = atRisk;
    if (ended > 0) {
      survival *= 1 - ended / before;
      greenwood += before === ended ? 0 : ended / (before * (before - ended));
    }
    atRisk -= now.length;
    const [low, high] = interval(survival, greenwood);
    return { time, atRisk: before, ended, censored: now.length - ended, survival, low, high };
  });
}

/** The first time by which half have ended; null when fewer ever did. */
export const medianDuration = (steps: readonly SurvivalStep[]): number | null =>
  steps.find(({ survival }) => survival <= 0.5)?.time ?? null;
