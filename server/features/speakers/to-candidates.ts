import type { ConflictsService } from '../conflicts/conflicts.service';
import { personCard } from '../people/person-card.types';
import { peopleDetails, thingsById } from './card-details.service';
import type { Found } from './find-candidates';
import { flagsOf } from './flags';
import { introducersOf } from './introducers';
import type { SpeakerQuestion } from './speaker-question';
import { associationItem, attendedItems, reasonsOfCandidate, type Explained, type Scored, type Telling } from './reasons';
import type { SpeakerPorts, SpeakerView } from './speaker-view';
import type { SpeakerCandidate, YearOfWorks } from './candidate.types';
import { overseasKorean, travelsFrom } from './travels-from';

/** What cards are made with. */
export interface CardPorts extends SpeakerPorts {
  readonly conflicts: ConflictsService;
}

function yearsOf({ details }: Telling, { fit }: Explained): YearOfWorks[] {
  const counts = new Map<number, number>();
  for (const { id } of fit?.works ?? []) {
    const thing = details.things.get(id);
    if (thing?.kind === 'WORK' && thing.year !== null) counts.set(thing.year, (counts.get(thing.year) ?? 0) + 1);
  }
  return [...counts].sort(([one], [two]) => one - two).map(([year, count]) => ({ year, count }));
}

/** Candidates as cards: whatever they show is read for all of them at once. `rank` is the place of the first of them. */
export async function toCandidates(
  ports: CardPorts,
  view: SpeakerView,
  question: SpeakerQuestion,
  { measures, explain }: Pick<Found, 'measures' | 'explain'>,
  shown: readonly Scored[],
  rank: number,
): Promise<SpeakerCandidate[]> {
  if (shown.length === 0) return [];
  const { store } = ports;
  const { rows } = view.index.people;
  const ids = shown.map(({ row }) => rows[row]!.id);
  const explained = explain(shown).then(async (page) => {
    const works = page.flatMap(({ fit }) => (fit?.works ?? []).map(({ id }) => id));
    return { page, things: await thingsById(store, view.audience, [...new Set(works)]) };
  });
  const [{ page, things }, ofPeople, conflicts] = await Promise.all([
    explained,
    peopleDetails(store, view.audience, ids),
    ports.conflicts.among(view, {
      rows: shown.map(({ row }) => row),
      others: question.organizers,
      proposals: [],
      rules: question.rules,
    }),
  ]);
  const telling: Telling = { view, question, measures, details: { ...ofPeople, things } };
  const now = ports.clock.now();
  return page.map((scored, at) => {
    const person = rows[scored.row]!;
    const facts = ofPeople.places.get(person.id) ?? [];
    const from = travelsFrom(person, facts, ofPeople.careers.get(person.id)?.city ?? null, now);
    return {
      person: personCard(person),
      rank: rank + at,
      score: scored.score,
      reasons: reasonsOfCandidate(telling, scored),
      introducers: introducersOf(view, question, measures, scored.row),
      flags: flagsOf(telling, scored, from, conflicts.get(scored.row) ?? []),
      travelsFrom: from,
      overseasKorean: overseasKorean(facts),
      years: yearsOf(telling, scored),
      associations: person.associationIds.flatMap((key) => associationItem(view, key)),
      earlierEvents: attendedItems(view, scored.row),
    };
  });
}
