import type { MatchSpeakersInput, SeatsInput, SpeakerSetInput } from '../../../api/generated/speakers';
import { longText } from './long-text';
import type { SpeakersSearch } from './speakers-search';
import { WEIGHTS, weightsOf } from './weights';

/** How many candidates come at a time. */
export const PAGE = 20;

type Filled<Value> = { -readonly [Key in keyof Value]?: Exclude<Value[Key], null | undefined> };

/** Leaves out what is undefined or empty: an empty list would mean "none". */
function filled<Value extends object>(parts: { readonly [Key in keyof Value]?: Value[Key] | undefined }): Filled<Value> {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as Filled<Value>;
}

/** The two ends of a date range of the address. */
export const rangeOf = (text: string): { readonly from: string; readonly to: string } => {
  const [from = '', to = ''] = text.split('~');
  return { from, to };
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A date range that can be asked with: both ends there, the first not after the last. */
export const isRange = (text: string): boolean => {
  const { from, to } = rangeOf(text);
  return DAY.test(from) && DAY.test(to) && from <= to;
};

/** Whether there is anything to look for. */
export const hasBrief = (search: SpeakersSearch): boolean =>
  Boolean(search.topic ?? search.long ?? search.like ?? search.technology?.length);

/** The question of the brief. `null` when it has none, or when its long text is in another browser. */
export function matchInput(search: SpeakersSearch): MatchSpeakersInput | null {
  const topic = search.long ? longText(search.long) : search.topic;
  if (!hasBrief(search) || topic === null) return null;
  const [kind, ...rest] = (search.like ?? '').split('~');
  const id = rest.join('~');
  const weights = weightsOf(search.weights);
  const moved = WEIGHTS.filter(({ key, usual }) => weights[key] !== usual);
  return filled<MatchSpeakersInput>({
    topic,
    ...(id ? { topicFrom: { [`${kind}Id`]: id } } : {}),
    technologies: search.technology,
    countries: search.country,
    standings: search.standing as MatchSpeakersInput['standings'],
    stages: search.stage,
    dates: search.dates?.filter(isRange).map(rangeOf),
    eventId: search.event,
    organizers: search.organizers,
    notLike: search.notLike,
    ...(moved.length ? { weights: Object.fromEntries(moved.map(({ key }) => [key, weights[key]])) } : {}),
  });
}

/** Seats of the address that differ from the rules. */
export function seatsOf(entries: readonly string[] | undefined): SeatsInput | undefined {
  const read = (entries ?? []).flatMap((entry) => {
    const [group = '', min, max] = entry.split('~');
    const range = { min: Number(min), max: Number(max) };
    const known = ['overseasSpeakers', 'domesticScholars', 'graduates'].includes(group);
    return known && range.min >= 0 && range.max >= range.min ? [[group, range] as const] : [];
  });
  return read.length ? (Object.fromEntries(read) as SeatsInput) : undefined;
}

function frame(search: SpeakersSearch, match: MatchSpeakersInput) {
  return {
    match,
    seats: seatsOf(search.seats),
    business: search.business,
    hostFunded: search.hostFunded,
    selfFunded: search.selfFunded,
    inKorea: search.inKorea,
    remote: search.remote,
    excluded: search.excluded,
    perInstitution: search.perInstitution,
    perCountry: search.perCountry,
  };
}

/** The speakers of a set that the server made: its organizers are members of it, too, and are named elsewhere in the address. */
export const speakersOf = (members: readonly { readonly seat: string; readonly person: { readonly id: string } }[]): string[] =>
  members.filter(({ seat }) => seat === 'OVERSEAS_SPEAKER').map(({ person }) => person.id);

/** Asks how the set stands to the rules as it is: nobody comes, nobody goes. */
export const judgeInput = (search: SpeakersSearch, match: MatchSpeakersInput): SpeakerSetInput =>
  filled<SpeakerSetInput>({
    ...frame(search, match),
    candidates: search.set,
    locked: search.set,
    alternatives: 0,
  }) as SpeakerSetInput;

/** Asks for the best set around those who stay: all of the set, or only those that are held. */
export const completeInput = (search: SpeakersSearch, match: MatchSpeakersInput, keep: 'set' | 'locked'): SpeakerSetInput =>
  filled<SpeakerSetInput>({
    ...frame(search, match),
    locked: keep === 'set' ? search.set : search.locked,
    alternatives: 3,
  }) as SpeakerSetInput;

const LISTS = ['business', 'hostFunded', 'selfFunded', 'inKorea', 'remote', 'excluded'] as const;

const texts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.length ? value.map(String) : undefined;

/** The state after a fix: the server's whole input, read back into the address. */
export function patchOfFix(input: unknown, search: SpeakersSearch): Partial<SpeakersSearch> {
  const given = (typeof input === 'object' && input !== null ? input : {}) as Readonly<Record<string, unknown>>;
  const lists = Object.fromEntries(LISTS.map((name) => [name, texts(given[name])]));
  const out = new Set(lists['excluded']);
  const stays = new Set(texts(given['locked']) ?? []);
  const set = (search.set ?? []).filter((id) => stays.has(id) && !out.has(id));
  const inSet = new Set(set);
  const seats = Object.entries((given['seats'] ?? {}) as Readonly<Record<string, { min: number; max: number } | null>>).flatMap(
    ([group, range]) => (range ? [`${group}~${range.min}~${range.max}`] : []),
  );
  const most = (name: 'perInstitution' | 'perCountry'): number | undefined =>
    typeof given[name] === 'number' ? given[name] : undefined;
  return {
    ...lists,
    set: set.length ? set : undefined,
    locked: texts(search.locked?.filter((id) => inSet.has(id))),
    seats: seats.length ? seats : undefined,
    perInstitution: most('perInstitution'),
    perCountry: most('perCountry'),
  };
}

/** The state in which somebody is in the set, or out of it with everything that was said of their taking part. */
export function patchOfMember(search: SpeakersSearch, id: string, isIn: boolean): Partial<SpeakersSearch> {
  const without = (ids: readonly string[] | undefined) => texts(ids?.filter((other) => other !== id));
  if (isIn) return { set: [...(search.set ?? []).filter((other) => other !== id), id], excluded: without(search.excluded) };
  return {
    set: without(search.set),
    locked: without(search.locked),
    business: without(search.business),
    hostFunded: without(search.hostFunded),
    selfFunded: without(search.selfFunded),
    inKorea: without(search.inKorea),
    remote: without(search.remote),
  };
}

/** The state in which so many fly business: those who do keep it, then the travellers in their order. */
export function patchOfBusiness(
  search: SpeakersSearch,
  count: number,
  travellers: readonly string[],
): Pick<SpeakersSearch, 'business'> {
  const now = (search.business ?? []).filter((id) => travellers.includes(id));
  const next = [...now, ...travellers.filter((id) => !now.includes(id))].slice(0, count);
  return { business: next.length ? next : undefined };
}
