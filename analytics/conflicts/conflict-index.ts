import { CONFLICT_KINDS, type ConflictKind, type ConflictRules } from '@brainlink/schema/rules';
import { END_OF_TIME, type Day } from '@brainlink/schema/time';
import { dayNumber } from '../network/day-number';
import type { Conflict, ConflictEvidence, ConflictFacts, Span } from './conflict-facts';
import { institutionTree } from './institutions';

/** Facts laid out for asking about many pairs. */
export interface ConflictIndex {
  /** Conflicts between two people, the gravest kind first; one per kind, with all its evidence. */
  between(person: string, other: string): readonly Conflict[];
  /** Conflicts of a person with a proposal: its own, and those with anybody whose own it is. An unknown proposal has none. */
  withProposal(person: string, proposal: string): readonly Conflict[];
  /** Conflicts of a person with any of the others. */
  withAny(person: string, others: readonly string[]): readonly Conflict[];
}

/** Rows of a kind of fact by person. */
class ByPerson<T> {
  private readonly lists = new Map<string, T[]>();

  add(person: string, row: T): void {
    const list = this.lists.get(person);
    if (list) list.push(row);
    else this.lists.set(person, [row]);
  }

  of(person: string): readonly T[] {
    return this.lists.get(person) ?? [];
  }
}

/** What both have, by one's shorter list. */
function shared<T>(rows: ByPerson<T>, one: string, two: string): T[] {
  const [few, many] = [rows.of(one), rows.of(two)].sort((a, b) => a.length - b.length) as [readonly T[], readonly T[]];
  if (few.length === 0) return [];
  const set = new Set(many);
  return [...new Set(few)].filter((row) => set.has(row));
}

/** Evidence, with the day on which the relation ended if that is not the evidence's own last day: two people share a place until one leaves. */
type Found = ConflictEvidence & { readonly until?: Day };

const both = (one: Span, two: Span): Span => ({ from: Math.max(one.from, two.from), to: Math.min(one.to, two.to) });

/** Years since a day; 0 while it lasts, also where no end is known. */
const yearsSince = (end: Day, on: Day): number =>
  end >= on ? 0 : Math.round(((dayNumber(on) - dayNumber(end)) / 365.25) * 10) / 10;

/**
 * Lays out facts under the rules of an edition, as of a day: what began later does not count, what ended counts for the years that its rule says.
 */
export function buildConflictIndex(facts: ConflictFacts, rules: ConflictRules, on: Day): ConflictIndex {
  /** Calendar years, so that two years after 28 May is 28 May. */
  const counts = (kind: ConflictKind, { from, to }: Span): boolean => {
    const { years } = rules.kinds[kind];
    return from <= on && (years === null || to >= on || to + years * 10_000 >= on);
  };
  const tree = institutionTree(facts.institutions, rules.mostCampuses);
  const affiliations = new ByPerson<ConflictFacts['affiliations'][number]>();
  for (const each of facts.affiliations) if (counts('sameInstitution', each)) affiliations.add(each.person, each);
  const works = new ByPerson<ConflictFacts['works'][number]>();
  for (const work of facts.works) {
    // A work dated later (known to its year only) is of today.
    const date = Math.min(work.date, on);
    if (Math.max(work.size, work.authors.length) > rules.largestWork || !counts('coAuthor', { from: date, to: date })) continue;
    for (const author of work.authors) works.add(author, work);
  }
  const advising = new ByPerson<ConflictFacts['advising'][number]>();
  for (const each of facts.advising) {
    if (!counts('adviserStudent', each)) continue;
    advising.add(each.adviser, each);
    advising.add(each.student, each);
  }
  const events = new ByPerson<ConflictFacts['events'][number]>();
  for (const event of facts.events)
    if (counts('coOrganizer', event)) for (const person of event.organizers) events.add(person, event);
  const projects = new ByPerson<ConflictFacts['projects'][number]>();
  for (const project of facts.projects) for (const { person } of project.members) projects.add(person, project);
  const families = new ByPerson<ConflictFacts['families'][number]>();
  for (const each of facts.families) {
    families.add(each.one, each);
    families.add(each.two, each);
  }
  const proposals = new Map(facts.proposals.map((proposal) => [proposal.id, proposal]));

  const evidenceOf: Readonly<Record<Exclude<ConflictKind, 'ownProposal'>, (one: string, two: string) => Found[]>> = {
    family: (one, two) =>
      shared(families, one, two).map(({ fact }) => ({ type: 'family', id: fact, institution: null, from: 0, to: END_OF_TIME })),
    adviserStudent: (one, two) =>
      shared(advising, one, two).map(({ fact, from, to }) => ({ type: 'advising', id: fact, institution: null, from, to })),
    sameInstitution: (one, two) =>
      affiliations.of(one).flatMap((mine) =>
        affiliations.of(two).flatMap((theirs) => {
          const institution = tree.common(mine.institution, theirs.institution);
          if (institution === null) return [];
          const until = Math.min(mine.to, theirs.to);
          return [mine, theirs].map(({ fact, from, to }) => ({
            type: 'affiliation' as const,
            id: fact,
            institution,
            from,
            to,
            until,
          }));
        }),
      ),
    coOrganizer: (one, two) =>
      shared(events, one, two).map(({ id, from, to }) => ({ type: 'event', id, institution: null, from, to })),
    coAuthor: (one, two) =>
      shared(works, one, two).map(({ id, date }) => ({ type: 'work', id, institution: null, from: date, to: date })),
    jointProject: (one, two) =>
      shared(projects, one, two).flatMap((project) => {
        const parts = (person: string): Span[] =>
          project.members.filter((each) => each.person === person).map((part) => both(part, project));
        return parts(one)
          .flatMap((mine) => parts(two).map((theirs) => both(mine, theirs)))
          .filter((span) => span.from <= span.to && counts('jointProject', span))
          .map((span) => ({ type: 'project' as const, id: project.id, institution: null, ...span }));
      }),
  };

  const conflict = (kind: ConflictKind, person: string, other: string, found: readonly Found[]): Conflict => {
    const end = Math.max(...found.map(({ to, until = to }) => until));
    const distinct = new Map(found.map(({ until: _, ...evidence }) => [evidence.id, evidence]));
    const evidence = [...distinct.values()].sort(
      (one, two) => two.to - one.to || two.from - one.from || (one.id < two.id ? -1 : 1),
    );
    const { rule, waivable } = rules.kinds[kind];
    return { kind, rule, person, with: other, evidence, age: yearsSince(end, on), waivable };
  };

  const between = (person: string, other: string): Conflict[] => {
    if (person === other) return [];
    return CONFLICT_KINDS.flatMap((kind) => {
      if (kind === 'ownProposal') return [];
      const evidence = evidenceOf[kind](person, other);
      return evidence.length === 0 ? [] : [conflict(kind, person, other, evidence)];
    });
  };
  const withAny = (person: string, others: readonly string[]): Conflict[] =>
    [...new Set(others)].flatMap((other) => between(person, other));
  return {
    between,
    withAny,
    withProposal: (person, id) => {
      const proposal = proposals.get(id);
      if (!proposal) return [];
      const own = { type: 'proposal', id, institution: null, from: 0, to: END_OF_TIME } as const;
      return [
        ...(proposal.people.includes(person) ? [conflict('ownProposal', person, id, [own])] : []),
        ...withAny(person, proposal.people),
      ];
    },
  };
}
