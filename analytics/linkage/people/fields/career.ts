import { type Agreement, definePersonField } from '../field-spec';
import type { PersonDegree } from '../person-record';
import { gapOf, vouchedYears, type Years, yearOf } from './years';

/** When somebody's career began. */
export interface CareerValue {
  readonly degrees: readonly PersonDegree[];
  /** Years in which the doctorate was, or must have been, awarded. */
  readonly doctorate: Years | null;
  readonly shown: string;
}

const LEVELS = [
  'missing',
  'sameDegree',
  'sameDegreeYear',
  'sameDegreePlace',
  'closeTimes',
  'fittingTimes',
  'nearTimes',
  'apartTimes',
  'otherDegree',
  'otherTimes',
] as const;
type Level = (typeof LEVELS)[number];
const at = (level: Level): number => LEVELS.indexOf(level);

/** Years since the doctorate in a career stage: from … to; negative before it. */
const SINCE_BY_STAGE: Readonly<Record<string, readonly [number, number]>> = {
  phd: [-7, 0],
  postdoc: [0, 6],
  early: [0, 9],
  mid: [8, 23],
  senior: [20, 60],
};
/** The same by what a position is called; the first pattern that fits holds. */
const SINCE_BY_POSITION: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/박사후|post-?\s?doc/iu, [0, 6]],
  [/박사과정|석사과정|학사과정|ph\.?\s?d\.?\s?(student|candidate)|doctoral student|graduate student|^(msc|bsc)$/iu, [-9, 0]],
  [/조교수|assistant prof/iu, [0, 12]],
  [/부교수|associate prof/iu, [3, 20]],
  [/방문|겸임|visiting|adjunct/iu, [1, 45]],
  [/명예|emerit/iu, [25, 65]],
  [/교수|professor/iu, [7, 50]],
  [/수석|책임|principal|director|head/iu, [5, 50]],
  [/선임|senior|fellow|위원/iu, [2, 40]],
  [/연구원|research|engineer|scientist/iu, [0, 25]],
];
/** Years from a lower degree to the doctorate. */
const TO_DOCTORATE: Readonly<Record<string, readonly [number, number]>> = { doctor: [0, 0], master: [2, 10], bachelor: [3, 14] };

const intersect = (a: Years, b: Years): Years | null => {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from <= both.to ? both : null;
};

/**
 * Degrees, stage and position as one field: the same degree, else whether the two can have had their doctorate at the same time. A stage ten
 * years later is another stage, so both are read as of their years.
 */
export const careerField = definePersonField<CareerValue>({
  name: 'career',
  levels: LEVELS,
  start: {
    m: [0, 0.3, 0.2, 0.05, 0.15, 0.2, 0.05, 0.02, 0.02, 0.01],
    u: [0, 0.0005, 0.03, 0.01, 0.15, 0.25, 0.15, 0.15, 0.1, 0.15],
  },
  learned: true,
  read({ degrees, stages, affiliations, statedOn }) {
    const told: Years[] = [];
    for (const { level, year } of degrees) {
      const since = TO_DOCTORATE[level];
      if (since && year !== undefined) told.push({ from: year + since[0], to: year + since[1] });
    }
    for (const { stage, year = yearOf(statedOn) } of stages) {
      const since = SINCE_BY_STAGE[stage];
      if (since && year !== undefined) told.push({ from: year - since[1], to: year - since[0] });
    }
    for (const { position, from, to } of affiliations) {
      const since = position === undefined ? undefined : SINCE_BY_POSITION.find(([pattern]) => pattern.test(position))?.[1];
      const years = vouchedYears({ ...(from ? { from } : {}), ...(to ? { to } : {}) }, statedOn);
      if (since && years) told.push({ from: years.from - since[1], to: years.to - since[0] });
    }
    if (told.length === 0 && degrees.length === 0) return null;
    // The narrowest statement first: the others narrow it further where they agree with it.
    told.sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
    let doctorate: Years | null = null;
    for (const years of told) doctorate = doctorate === null ? years : (intersect(doctorate, years) ?? doctorate);
    const words = [
      ...degrees.map(({ level, text, year }) => [level, text, year].filter(Boolean).join(' ')),
      ...stages.map(({ stage, year }) => [stage, year].filter(Boolean).join(' ')),
      ...affiliations.flatMap(({ position }) => (position ? [position] : [])),
    ];
    return { degrees, doctorate, shown: [...new Set(words)].slice(0, 6).join(' · ') };
  },
  without: (record) => ({
    ...record,
    degrees: [],
    stages: [],
    affiliations: record.affiliations.map(({ position: _position, ...rest }) => rest),
  }),
  *keys() {
    // A year has too many bearers to be worth counting.
  },
  compare(a, b): Agreement {
    let found: Level | null = null;
    for (const x of a.degrees)
      for (const y of b.degrees) {
        if (x.level !== y.level) continue;
        const place = x.institution !== undefined && x.institution === y.institution;
        const year = x.year !== undefined && y.year !== undefined ? Math.abs(x.year - y.year) <= 1 : null;
        const level: Level | null =
          place && year === true
            ? 'sameDegree'
            : year === true
              ? 'sameDegreeYear'
              : place && year !== false
                ? 'sameDegreePlace'
                : year === false
                  ? 'otherDegree'
                  : null;
        if (level && (!found || at(level) < at(found))) found = level;
      }
    if (found) return { level: at(found) };
    if (!a.doctorate || !b.doctorate) return { level: at('missing') };
    const gap = gapOf(a.doctorate, b.doctorate);
    if (gap > 6) return { level: at('otherTimes') };
    if (gap > 2) return { level: at('apartTimes') };
    if (gap > 0) return { level: at('nearTimes') };
    const widest = Math.max(a.doctorate.to - a.doctorate.from, b.doctorate.to - b.doctorate.from);
    return { level: at(widest <= 8 ? 'closeTimes' : 'fittingTimes') };
  },
  show: ({ shown }) => shown,
});
