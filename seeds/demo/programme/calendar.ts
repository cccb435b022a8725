import { recognizeTechnologies, TECHNOLOGIES_2026 } from '@brainlink/schema/vocabulary';
import type { Random } from '../random';
import { SUBTOPICS, type Subtopic } from '../subtopics';
import { addDays, daysBetween, DEMO_TODAY } from './clock';
import type { PastEditions } from '../../sources/editions';

/** A programme year of the demo. */
export interface DemoEdition {
  readonly year: number;
  readonly events: number;
  /** What is publicly known of it; absent figures are unknown, not zero. */
  readonly known: PastEditions['programme'][string] | undefined;
  readonly note: string;
  readonly noteKo: string;
  readonly synthetic: boolean;
}

/** One X-Lab Day of the demo. */
export interface DemoEvent {
  readonly key: string;
  readonly edition: number;
  /** Place in the year, from 1. */
  readonly number: number;
  readonly seriesNumber: number;
  readonly titleKo: string;
  readonly titleEn?: string;
  /** `2025-10` where no more is known. */
  readonly from: string;
  readonly to?: string;
  /** First and last day by which the demo reckons. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly venue?: string;
  readonly topics: readonly Subtopic[];
  readonly technology: string;
  readonly held: boolean;
  /** Publicly known; everything about the others is invented. */
  readonly real: boolean;
  readonly sources: readonly string[];
  readonly note: string;
  readonly overseas: number;
  readonly domestic: number;
}

/** The programme's years with what is known of each and what follows from that. */
export function demoEditions(past: PastEditions): readonly DemoEdition[] {
  const { programme } = past;
  const span = programme['2022-2024']?.events ?? 43;
  const first = programme['2022']?.events ?? 14;
  const second = programme['2023']?.events ?? 10;
  const edition = (year: number, events: number, note: string, noteKo: string, synthetic = false): DemoEdition => ({
    year,
    events,
    known: programme[String(year)],
    note,
    noteKo,
    synthetic,
  });
  return [
    edition(
      2022,
      first,
      'Totals as published. The people in this demo are invented.',
      '합계는 발표된 대로입니다. 이 시연 자료의 사람은 지어낸 것입니다.',
    ),
    edition(
      2023,
      second,
      `Events as published; ${programme['2023']?.participants_expected ?? 300} participants were expected, how many came is not public.`,
      `행사 수는 발표된 대로입니다. 참가자 ${programme['2023']?.participants_expected ?? 300}명을 예상했으나 실제 몇 명이 왔는지는 공개되지 않았습니다.`,
    ),
    edition(
      2024,
      span - first - second,
      `Derived: ${span} events in 2022–2024, less ${first} in 2022 and ${second} in 2023. Participants are not public.`,
      `계산한 값입니다: 2022–2024년 행사 ${span}건에서 2022년 ${first}건과 2023년 ${second}건을 뺐습니다. 참가자 수는 공개되지 않았습니다.`,
    ),
    edition(
      2025,
      programme['2025']?.events ?? 9,
      'Events as published. Participants are not public.',
      '행사 수는 발표된 대로입니다. 참가자 수는 공개되지 않았습니다.',
    ),
    edition(
      2026,
      16,
      'Target of the 2026 edition: about 16 events. Events and people of this demo are invented.',
      '2026년의 목표는 행사 약 16건입니다. 이 시연 자료의 행사와 사람은 지어낸 것입니다.',
      true,
    ),
  ];
}

const TECHNOLOGY_OF_NAME = new Map(TECHNOLOGIES_2026.map((each) => [each.name.en, each.code as string]));

/** Fields of the publicly known events, read off their topics. */
const REAL_FIELDS: readonly (readonly [start: string, codes: readonly string[]])[] = [
  ['원자력 적용 적층제조', ['nuclear-materials', 'small-modular-reactor']],
  ['지속 가능한 e-모빌리티', ['cathode-materials', 'lithium-metal']],
  ['차세대 이차전지를 위한', ['battery-analysis', 'solid-state-battery']],
  ['공간 AI와', ['spatial-ai', 'foundation-models']],
  ['수전해 시스템', ['water-electrolysis', 'hydrogen-storage']],
  ['신경신호 감지', ['neural-interfaces', 'digital-health']],
];

/** Technologies that the list of 2022 did not have. */
const NEW_SINCE_2023 = new Set(['MOBILITY', 'NUCLEAR']);

/** When events may begin, year by year. */
const SEASONS: Readonly<Record<number, readonly [first: string, last: string]>> = {
  2022: ['2022-04-20', '2022-12-08'],
  2023: ['2023-04-18', '2023-12-07'],
  2024: ['2024-04-09', '2024-12-17'],
  2025: ['2025-10-03', '2026-01-21'],
  2026: ['2026-05-19', '2026-12-09'],
};

const VENUES: Readonly<Record<number, readonly string[]>> = {
  2022: ['인천 송도', '제주', '부산', '대전', '경주', '평창'],
  2023: ['Pyeongchang', 'Yongpyong', 'Ulsan'],
  2024: ['인천', '경주', '여수', '평창', '부산'],
  2025: ['인천', '경주', '제주', '여수'],
  2026: ['인천', '경주', '안동', '여수', '평창'],
};

interface Slot {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly real?: PastEditions['events'][number];
}

function realSlot(event: PastEditions['events'][number]): Slot {
  const [start = '', end] = event.date.split('/');
  const firstDay = start.length === 7 ? `${start}-22` : start;
  return {
    firstDay,
    lastDay: end ? start.slice(0, 8) + end : start.length === 7 ? `${start}-24` : addDays(firstDay, 2),
    real: event,
  };
}

/** Days of a year's events: the known ones on their days, the others spread over the season between them. */
function slotsOf(random: Random, edition: DemoEdition, past: PastEditions): Slot[] {
  const [first = '', last = ''] = SEASONS[edition.year] ?? [];
  const real = past.events.filter((event) => belongsTo(event.date, edition.year)).map(realSlot);
  const fixed = new Map(
    real.map((slot) => [placeInYear(slot.real?.edition), slot] as const).filter(([place]) => place !== undefined),
  );
  const slots: (Slot | undefined)[] = Array.from({ length: edition.events }, (_, index) => fixed.get(index + 1));
  for (let index = 0; index < slots.length; index += 1) {
    if (slots[index]) continue;
    const before = slots[index - 1]?.lastDay ?? addDays(first, -7);
    const ahead = slots.findIndex((slot, at) => at > index && slot !== undefined);
    const until = ahead === -1 ? addDays(last, 7) : (slots[ahead]?.firstDay ?? last);
    const gaps = (ahead === -1 ? slots.length : ahead) - index + 1;
    const step = daysBetween(before, until) / gaps;
    const firstDay = addDays(before, Math.max(2, Math.round(step * (0.8 + random.unit() * 0.3))));
    slots[index] = { firstDay, lastDay: addDays(firstDay, random.int(2, 3)) };
  }
  // Known events without a number in their year take the place of the synthetic one that is nearest.
  const unplaced = real.filter((slot) => placeInYear(slot.real?.edition) === undefined);
  const whole = slots as Slot[];
  for (const slot of unplaced) {
    const free = whole.filter((each) => !each.real);
    const nearest = free.sort(
      (a, b) => Math.abs(daysBetween(a.firstDay, slot.firstDay)) - Math.abs(daysBetween(b.firstDay, slot.firstDay)),
    )[0];
    if (nearest) whole[whole.indexOf(nearest)] = slot;
  }
  return whole.sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
}

const belongsTo = (date: string, year: number): boolean =>
  year === 2025 ? date >= '2025-10' && date < '2026-03' : date.startsWith(String(year));

/** `14th of 2024 (38th overall)` → 14, `2025 #2` → 2. */
const placeInYear = (text: string | undefined): number | undefined => {
  const found = /^(\d+)(?:st|nd|rd|th) of|#(\d+)/.exec(text ?? '');
  return found ? Number(found[1] ?? found[2]) : undefined;
};

/** Spreads a total over the events of a year, evenly but for some noise; the sum is exact. */
function spread(random: Random, total: number, count: number): number[] {
  const parts = Array.from({ length: count }, () => Math.floor(total / count));
  for (let i = 0; i < total % count; i += 1) parts[i] = (parts[i] ?? 0) + 1;
  for (let i = 0; i < count; i += 1) {
    const [a, b] = [random.int(0, count - 1), random.int(0, count - 1)];
    const shift = Math.min(random.int(0, Math.max(1, Math.round(total / count / 6))), (parts[a] ?? 0) - 2);
    if (shift <= 0 || a === b) continue;
    parts[a] = (parts[a] ?? 0) - shift;
    parts[b] = (parts[b] ?? 0) + shift;
  }
  return parts;
}

/** Who came, where the year's totals are not public: some short of the target of about 40. */
const ASSUMED: Readonly<Record<number, readonly [overseas: number, domestic: number]>> = {
  2023: [6.2, 25],
  2024: [6.9, 30],
  2025: [7.1, 31],
  2026: [7.6, 32],
};

/** Every event of every edition, in the order of time. */
export function demoCalendar(random: Random, past: PastEditions): readonly DemoEvent[] {
  const events: DemoEvent[] = [];
  let series = 0;
  let deck: string[] = [];
  for (const edition of demoEditions(past)) {
    const own = random.fork(edition.year);
    const [overseas = 0, domestic = 0] = ASSUMED[edition.year] ?? [];
    const abroad = spread(own, edition.known?.overseas ?? Math.round(overseas * edition.events), edition.events);
    const home = spread(own, edition.known?.domestic ?? Math.round(domestic * edition.events), edition.events);
    slotsOf(own, edition, past).forEach((slot, index) => {
      series += 1;
      const technologies = [...new Set(SUBTOPICS.map((topic) => topic.technology))].filter(
        (code) => edition.year > 2022 || !NEW_SINCE_2023.has(code),
      );
      deck = deck.filter((code) => technologies.includes(code));
      if (deck.length === 0) deck = own.shuffled(technologies);
      const realTechnology = slot.real && TECHNOLOGY_OF_NAME.get(slot.real.tech);
      const technology = realTechnology ?? (deck.pop() as string);
      const topics = slot.real
        ? realTopics(slot.real.topic_ko)
        : own.sample(
            SUBTOPICS.filter((topic) => topic.technology === technology),
            2,
          );
      events.push(
        event(own, edition, slot, {
          number: index + 1,
          series,
          technology,
          topics,
          overseas: abroad[index] ?? 7,
          domestic: home[index] ?? 30,
        }),
      );
    });
  }
  return events;
}

const realTopics = (title: string): Subtopic[] => {
  const codes = REAL_FIELDS.find(([start]) => title.startsWith(start))?.[1] ?? [];
  const found = SUBTOPICS.filter((topic) => codes.includes(topic.code)).sort(
    (a, b) => codes.indexOf(a.code) - codes.indexOf(b.code),
  );
  return found.length > 0
    ? found
    : SUBTOPICS.filter((topic) => recognizeTechnologies(title).some((code) => code === topic.technology)).slice(0, 2);
};

function event(
  random: Random,
  edition: DemoEdition,
  slot: Slot,
  given: { number: number; series: number; technology: string; topics: readonly Subtopic[]; overseas: number; domestic: number },
): DemoEvent {
  const [topic, second] = given.topics;
  if (!topic) throw new RangeError(`event ${edition.year}/${given.number} has no field`);
  const { real } = slot;
  const thing = random.pick(topic.koThings);
  const use = random.pick(topic.uses);
  const [ko, en] = random.pick([
    [`${thing}: 기초에서 산업화까지`, `${topic.en}: from fundamentals to industry`],
    [`차세대 ${topic.ko} 기술의 글로벌 협력 전략`, `Next-generation ${lower(topic.en)}: strategies for global collaboration`],
    [
      `${withAnd(topic.ko)} ${second?.ko ?? '융합기술'}의 만남`,
      `${topic.en} and ${lower(second?.en ?? 'neighbouring fields')}: common ground`,
    ],
    [`${topic.ko} 연구의 난제와 국제 공동연구`, `Open problems in ${lower(topic.en)}`],
    [`${topic.ko} 글로벌 연구교류 워크숍`, `${topic.en} for ${use}`],
  ] as const);
  const dayKnown = real === undefined || real.date.length > 7;
  return {
    key: `xld-${edition.year}-${String(given.number).padStart(2, '0')}`,
    edition: edition.year,
    number: given.number,
    seriesNumber: given.series,
    titleKo: real?.topic_ko ?? ko,
    ...(real ? {} : { titleEn: en }),
    from: dayKnown ? slot.firstDay : (real?.date ?? slot.firstDay),
    ...(dayKnown && (!real || real.date.includes('/')) ? { to: slot.lastDay } : {}),
    firstDay: slot.firstDay,
    lastDay: slot.lastDay,
    ...(real ? (real.venue ? { venue: real.venue } : {}) : { venue: random.pick(VENUES[edition.year] ?? ['인천']) }),
    topics: given.topics,
    technology: given.technology,
    held: slot.lastDay <= DEMO_TODAY,
    real: real !== undefined,
    sources: real ? [real.src] : [],
    note: real
      ? `A real event; the people listed here are invented.${real.date_note ? ` Date: ${real.date_note}.` : ''}`
      : 'Synthetic: invented for the demo.',
    overseas: real?.scale?.startsWith('8 overseas') ? 8 : given.overseas,
    domestic: real?.scale?.startsWith('8 overseas') ? 42 : given.domestic,
  };
}

/** Adds 와 or 과, as the last syllable asks for; Latin letters that end in a vowel's sound take 와. */
function withAnd(text: string): string {
  const code = text.charCodeAt(text.length - 1) - 0xac00;
  const closed = code >= 0 && code < 11_172 ? code % 28 !== 0 : /[LMNR]$/.test(text);
  return text + (closed ? '과' : '와');
}
const lower = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
