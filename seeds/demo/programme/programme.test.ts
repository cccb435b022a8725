import { programmeEntrySchema } from '../../sources/editions/format';
import type { Delivery } from '../delivery';
import { loadDemoInputs } from '../demo-inputs';
import { collect, rowsOf } from '../testing/collect';
import { type DemoWorld, makeDemoWorld } from '../world';
import { DEMO_TODAY } from './clock';

let world: DemoWorld;
let all: Delivery[];

beforeAll(async () => {
  world = makeDemoWorld(await loadDemoInputs(), { seed: 2026, size: 'XS' });
  all = await collect(world);
});

describe('editions', () => {
  const attended = (year: number): { abroad: number; home: number } => {
    const came = [...world.participations.values()]
      .flat()
      .filter((entry) => entry.event.edition === year && entry.status === 'attended');
    const home = came.filter((entry) => world.population.people[entry.person]?.group === 'domestic').length;
    return { abroad: came.length - home, home };
  };

  it('holds 14 events with 70 participants from abroad and 379 from Korea in 2022, as published', () => {
    expect(attended(2022)).toEqual({ abroad: 70, home: 379 });
    expect(world.followUp.outcomes.filter((outcome) => outcome.event.edition === 2022)).toHaveLength(37);
  });

  it('holds 43 events in 2022–2024 and 9 between October 2025 and January 2026', () => {
    const held = (from: number, to: number): number =>
      world.events.filter((event) => event.edition >= from && event.edition <= to).length;
    expect([held(2022, 2022), held(2023, 2023), held(2022, 2024), held(2025, 2025)]).toEqual([14, 10, 43, 9]);
    const year2025 = world.events.filter((event) => event.edition === 2025);
    expect(year2025[0]?.firstDay).toBe('2025-10-03');
    expect(year2025.at(-1)?.lastDay.slice(0, 7)).toBe('2026-01');
  });

  it('puts the six publicly known events on their days, in their places, with their topics', () => {
    const real = world.events
      .filter((event) => event.real)
      .map((event) => [event.from, event.to, event.number, event.technology, event.titleKo.slice(0, 6)]);
    expect(real).toEqual([
      ['2023-10-09', undefined, expect.any(Number), 'NUCLEAR', '원자력 적용'],
      ['2024-10-15', '2024-10-18', expect.any(Number), 'SECONDARY_BATTERY', '지속 가능한'],
      ['2024-11-19', '2024-11-22', 14, 'SECONDARY_BATTERY', '차세대 이차'],
      ['2025-10-03', undefined, 1, 'AI', '공간 AI와'],
      ['2025-10', undefined, 2, 'HYDROGEN', '수전해 시스'],
      ['2025-12-10', '2025-12-12', 6, 'BIOTECH', '신경신호 감'],
    ]);
    expect(world.events.find((event) => event.from === '2024-11-19')?.seriesNumber).toBe(38);
  });

  it('leaves unknown totals null and says of every other event that it is invented', () => {
    const entries = rowsOf(all.filter((delivery) => delivery.source === 'editions')).map((row) =>
      programmeEntrySchema.parse(row),
    );
    const editions = new Map(entries.flatMap((entry) => (entry.type === 'edition' ? [[entry.year, entry] as const] : [])));
    expect([
      editions.get(2022)?.participants,
      editions.get(2023)?.participants,
      editions.get(2024)?.overseas,
      editions.get(2026)?.events,
    ]).toEqual([449, null, null, null]);
    const invented = entries.filter((entry) => entry.type === 'event' && entry.sources.length === 0);
    expect(invented.every((entry) => entry.type === 'event' && entry.note?.startsWith('Synthetic'))).toBe(true);
    expect(
      new Set(entries.flatMap((entry) => (entry.type === 'event' && entry.sources.length > 0 ? [entry.key] : []))).size,
    ).toBe(6);
  });

  it('keeps events in their season: one after another, held ones before today, planned ones after', () => {
    for (const [index, event] of world.events.entries()) {
      expect(event.firstDay <= event.lastDay).toBe(true);
      expect(event.held).toBe(event.lastDay <= DEMO_TODAY);
      const next = world.events[index + 1];
      if (next) expect(event.lastDay < next.firstDay).toBe(true);
    }
  });

  it('gives each event two organizers, one of them from Korea, and nobody who attended an event that was not held', () => {
    for (const [key, list] of world.participations) {
      const organizers = list
        .filter((entry) => entry.role === 'organizer')
        .map((entry) => world.population.people[entry.person]?.group);
      expect(organizers).toHaveLength(2);
      expect(organizers.filter((group) => group === 'domestic')).toHaveLength(1);
      const event = world.events.find((each) => each.key === key);
      expect(list.some((entry) => entry.status === 'attended')).toBe(event?.held);
    }
  });

  it('lets clubs have members who attended, and projects members of their club', () => {
    for (const club of world.followUp.clubs) {
      const came = new Set(
        world.participations.get(club.event.key)?.flatMap((entry) => (entry.status === 'attended' ? [entry.person] : [])),
      );
      expect(club.members.every((member) => came.has(member.person))).toBe(true);
      expect(club.members.filter((member) => member.role === 'leader')).toHaveLength(1);
    }
    for (const project of world.followUp.projects) {
      const inClub = new Set(project.club.members.map((member) => member.person));
      expect(project.members.every((member) => inClub.has(member.person))).toBe(true);
    }
    expect(world.followUp.projects.length).toBeGreaterThan(15);
  });
});
