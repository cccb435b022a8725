import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { KeysetPage, LocalText } from '../../graphql/types';

/** What can be proposed. */
export enum EnrichmentKind {
  WORKS = 'WORKS',
  INSTITUTION = 'INSTITUTION',
  TOPIC = 'TOPIC',
}
registerEnumType(EnrichmentKind, {
  name: 'EnrichmentKind',
  description: 'What public sources add to a person.',
  valuesConfig: {
    WORKS: { description: 'Works that hang together.' },
    INSTITUTION: { description: 'A place of work over time.' },
    TOPIC: { description: 'A field of work.' },
  },
});

/** What became of a proposal. */
export enum EnrichmentState {
  OPEN = 'OPEN',
  ACCEPTED = 'ACCEPTED',
  REJECTED = 'REJECTED',
}
registerEnumType(EnrichmentState, {
  name: 'EnrichmentState',
  description: 'What became of a proposal.',
  valuesConfig: {
    OPEN: { description: 'Nobody has decided about all of it.' },
    ACCEPTED: { description: 'Confirmed by hand: it stays whatever the source says later.' },
    REJECTED: { description: 'Taken back by hand: later files do not bring it again.' },
  },
});

/** What can be decided. */
export enum EnrichmentDecision {
  ACCEPT = 'ACCEPT',
  REJECT = 'REJECT',
}
registerEnumType(EnrichmentDecision, {
  name: 'EnrichmentDecision',
  description: 'What is decided about a proposal; `undoCommand` takes it back.',
  valuesConfig: {
    ACCEPT: { description: 'It is this person: confirm it by hand.' },
    REJECT: { description: 'It is somebody else: take it off this person.' },
  },
});

/** One piece of evidence. */
@ObjectType({ description: 'One piece of evidence for or against a proposal.' })
export class EnrichmentEvidence {
  @Field(() => String, { description: 'Its kind, such as `source`, `sameInstitution` or `noSharedCoAuthors`.' })
  kind!: string;

  @Field(() => LocalText, { description: 'What it says.' })
  text!: LocalText;

  @Field(() => Boolean, { description: 'Whether it speaks for the proposal.' })
  supports!: boolean;

  @Field(() => Int, { description: 'How many works, facts or records it rests on.' })
  count!: number;

  @Field(() => [String], { description: 'A few of them.' })
  examples!: string[];
}

/** Something that public sources say of a person. */
@ObjectType({ description: 'Something that public sources say of a linked person, to accept or reject.' })
export class EnrichmentProposal {
  @Field(() => ID, { description: 'Opaque id; another once the group of works behind it is another.' })
  id!: string;

  @Field(() => EnrichmentKind, { description: 'What it is.' })
  kind!: EnrichmentKind;

  @Field(() => EnrichmentState, { description: 'What became of it.' })
  state!: EnrichmentState;

  @Field(() => String, { description: 'The place, the topic, or the first of the works.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'First year or date.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'Last year or date; null while it lasts.' })
  to!: string | null;

  @Field(() => Int, { description: 'How many works, or statements of the sources.' })
  count!: number;

  @Field(() => Boolean, { description: "Whether the works look like somebody else's: reject them to split them off." })
  splitOff!: boolean;

  @Field(() => [EnrichmentEvidence], { description: 'What speaks for it and against it.' })
  evidence!: EnrichmentEvidence[];
}

/** What is proposed for a person. */
@ObjectType({ description: 'What public sources add to a person, as proposals with evidence.' })
export class EnrichmentPage {
  @Field(() => Boolean, { description: 'Whether the person has records both of the programme and of public sources.' })
  linked!: boolean;

  @Field(() => Boolean, { description: "Whether the works look like several people's." })
  mixed!: boolean;

  @Field(() => [EnrichmentProposal], { description: 'This page: works, then places, then topics.' })
  nodes!: EnrichmentProposal[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'Whether the person has more works or facts than are looked at (5,000).' })
  truncated!: boolean;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}
