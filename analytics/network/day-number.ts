import type { Day } from '@brainlink/schema/time';

/** Days since 1970 of a day written `yyyymmdd`; for differences. */
export const dayNumber = (day: Day): number =>
  Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100) / 86_400_000;
