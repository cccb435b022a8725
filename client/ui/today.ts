/** Today in Korea, the time of the programme, as `yyyy-mm-dd`. */
export const koreanToday = (now: Date): string => new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
