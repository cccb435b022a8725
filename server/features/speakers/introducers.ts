import type { LocalText } from '../../graphql/types';
import { personCard } from '../people/person-card.types';
import { tieReasons } from '../people/tie-reasons';
import type { SpeakerQuestion } from './speaker-question';
import { agreed } from './roster.service';
import { tiesOf, type Measures, type PartTie } from './score-parts';
import type { SpeakerView } from './speaker-view';
import type { Introducer } from './candidate.types';
import { spokenName } from '../people/spoken-name';

const MOST = 3;

/** Whether somebody may stand between: agreed to introduce others (contract 12). */
export const mayIntroduce = ({ audience, roster, index }: SpeakerView, row: number): boolean =>
  agreed(audience, roster.introducing.get(index.people.rows[row]!.id));

/**
 * Who could introduce a candidate: organizers who know them, then people who agreed to introduce others, those whom the organizers know
 * first. Strength is that of the whole way from an organizer, and of the one tie where there are no organizers.
 */
export function introducersOf(
  view: SpeakerView,
  { organizers }: Pick<SpeakerQuestion, 'organizers'>,
  { reach }: Pick<Measures, 'reach'>,
  row: number,
): Introducer[] {
  const isOrganizer = new Set(organizers);
  const wayTo = (other: number): number => {
    const known = reach.get(other);
    if (isOrganizer.has(other)) return 1;
    return known?.by === null ? known.strength : 0;
  };
  const rated = tiesOf(view, row)
    .filter(({ other }) => isOrganizer.has(other) || mayIntroduce(view, other))
    .map((tie) => ({ tie, near: organizers.length === 0 ? 0 : wayTo(tie.other) }));
  const { rows } = view.index.people;
  const inKorea = ({ other }: PartTie): number => (rows[other]!.standing === 'korea' ? 1 : 0);
  return rated
    .sort(
      (one, two) =>
        two.near * two.tie.strength - one.near * one.tie.strength ||
        inKorea(two.tie) - inKorea(one.tie) ||
        two.tie.strength - one.tie.strength ||
        one.tie.other - two.tie.other,
    )
    .slice(0, MOST)
    .map(({ tie }) => toIntroducer(view, tie, isOrganizer.has(tie.other)));
}

function toIntroducer({ index }: SpeakerView, { other, pair, strength }: PartTie, isOrganizer: boolean): Introducer {
  const person = index.people.rows[other]!;
  const ties = tieReasons(index, pair);
  const why: LocalText = { ko: ties.map(({ text }) => text.ko).join(', '), en: ties.map(({ text }) => text.en).join(', ') };
  return {
    person: personCard(person),
    isOrganizer,
    strength,
    ties,
    text: { ko: `${spokenName(person).ko} 님: ${why.ko}`, en: `${spokenName(person).en}: ${why.en}` },
  };
}
