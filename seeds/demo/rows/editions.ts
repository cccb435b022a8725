import type { JsonDelivery } from '../delivery';
import type { ProgrammeEntryInput } from '../../sources/editions/format';
import { type DemoEdition, type DemoEvent, demoEditions } from '../programme/calendar';
import { addDays, DEMO_TODAY, officeTime, quarterOf } from '../programme/clock';
import type { DemoClub, DemoMember, DemoOutcome, DemoProject, FollowUp } from '../programme/follow-up';
import type { PastEditions } from '../../sources/editions';
import { participantRecordKey } from './participants';

/** Codes of the 2022 list by those of 2026, for the events of that year (the crosswalk of the vocabulary, read backwards). */
const OF_2022: Readonly<Record<string, string>> = {
  AI: 'AI_2022',
  COMMUNICATION: 'COMMUNICATION_2022',
  BIOTECH: 'BIO_2022',
  SEMICONDUCTOR: 'SEMICONDUCTOR_2022',
  SECONDARY_BATTERY: 'BATTERY_2022',
  HYDROGEN: 'HYDROGEN_2022',
  ROBOT: 'ROBOT_2022',
  QUANTUM: 'QUANTUM_2022',
  AEROSPACE_MARINE: 'AEROSPACE_2022',
  CYBER: 'CYBER_2022',
};

/** An event of 2022 ran under the list of that year; the code of today stands beside it, so that filters reach over the years. */
const technologiesOf = (event: DemoEvent): string[] => {
  const old = event.edition === 2022 ? OF_2022[event.technology] : undefined;
  return old === undefined ? [event.technology] : [event.technology, old];
};

function editionEntry(edition: DemoEdition): ProgrammeEntryInput {
  const { known, year } = edition;
  return {
    type: 'edition',
    year,
    nameKo: `${year} 브레인링크 엑스랩데이`,
    nameEn: `BrainLink X-Lab Day ${year}`,
    events: edition.synthetic ? null : edition.events,
    overseas: known?.overseas ?? null,
    domestic: known?.domestic ?? null,
    participants: known?.participants ?? null,
    outcomes: known?.follow_up_outcomes ?? null,
    from: (known?.from ?? null) as never,
    to: (known?.to ?? null) as never,
    places: known?.places ?? [],
    note: edition.note,
    noteKo: edition.noteKo,
    sources: known?.src ?? [],
    synthetic: edition.synthetic,
  };
}

const eventEntry = (event: DemoEvent, held: boolean): ProgrammeEntryInput => ({
  type: 'event',
  key: event.key,
  edition: event.edition,
  titleKo: event.titleKo,
  ...(event.titleEn === undefined ? {} : { titleEn: event.titleEn }),
  from: event.from,
  ...(event.to === undefined ? {} : { to: event.to }),
  ...(event.venue === undefined ? {} : { venue: event.venue }),
  status: held ? 'held' : 'planned',
  seriesNumber: event.seriesNumber,
  technologies: technologiesOf(event),
  note: event.note,
  sources: [...event.sources],
});

const members = (event: DemoEvent, list: readonly DemoMember[]): { record: string; role: string; from: string; to?: string }[] =>
  list.map(({ person, ...rest }) => ({ record: participantRecordKey(event, person), ...rest }));

const clubEntry = (club: DemoClub): ProgrammeEntryInput => ({
  type: 'club',
  key: club.key,
  nameKo: club.nameKo,
  nameEn: club.nameEn,
  event: club.event.key,
  from: club.from,
  ...(club.to === undefined ? {} : { to: club.to }),
  status: club.status,
  technologies: [club.event.technology],
  members: members(club.event, club.members),
});

const projectEntry = (project: DemoProject): ProgrammeEntryInput => ({
  type: 'project',
  key: project.key,
  titleKo: project.titleKo,
  titleEn: project.titleEn,
  kind: project.kind,
  club: project.club.key,
  from: project.from,
  ...(project.to === undefined ? {} : { to: project.to }),
  status: project.status,
  technologies: [project.club.event.technology],
  institutions: project.institutions.map((ror) => `ror:${ror.replace('https://ror.org/', '')}`),
  members: members(project.club.event, project.members),
});

const outcomeEntry = (outcome: DemoOutcome): ProgrammeEntryInput => ({
  type: 'outcome',
  key: outcome.key,
  titleKo: outcome.titleKo,
  titleEn: outcome.titleEn,
  kind: outcome.kind,
  date: outcome.date,
  event: outcome.event.key,
  ...(outcome.club ? { club: outcome.club.key } : {}),
  ...(outcome.project ? { project: outcome.project.key } : {}),
  sources: [],
});

const delivery = (at: string, fileName: string, rows: readonly ProgrammeEntryInput[]): JsonDelivery => ({
  source: 'editions',
  sender: 'kofst',
  scope: fileName.replace('.jsonl', ''),
  mode: 'delta',
  at,
  fileName,
  form: 'json',
  rows,
});

/** The year's plan in spring, then every quarter what was held, founded and achieved in it. */
export function editionDeliveries(past: PastEditions, events: readonly DemoEvent[], follow: FollowUp): JsonDelivery[] {
  const plans = demoEditions(past).map((edition) => {
    const own = events.filter((event) => event.edition === edition.year);
    const start = own[0]?.firstDay ?? `${edition.year}-04-01`;
    return delivery(officeTime(addDays(start, -60), 9), `edition-${edition.year}-plan.jsonl`, [
      editionEntry(edition),
      ...own.map((event) => eventEntry(event, false)),
    ]);
  });
  const quarters = new Map<string, ProgrammeEntryInput[]>();
  const put = (day: string, entry: ProgrammeEntryInput): void => {
    const quarter = quarterOf(day);
    quarters.set(quarter, [...(quarters.get(quarter) ?? []), entry]);
  };
  for (const event of events) if (event.held) put(event.lastDay, eventEntry(event, true));
  for (const club of follow.clubs) put(club.from, clubEntry(club));
  for (const project of follow.projects) put(project.from, projectEntry(project));
  for (const outcome of follow.outcomes) put(outcome.date, outcomeEntry(outcome));
  const reports = [...quarters].map(([quarter, rows]) => delivery(endOf(quarter), `report-${quarter}.jsonl`, rows));
  return [...plans, ...reports];
}

/** The evening of a quarter's last day, or of the demo's own, whichever comes first. */
function endOf(quarter: string): string {
  const [year = '', q = ''] = quarter.split('-Q');
  const last = new Date(Date.UTC(Number(year), Number(q) * 3, 0)).toISOString().slice(0, 10);
  return officeTime(last < DEMO_TODAY ? last : DEMO_TODAY, 18);
}
