import { Field, Float, Int, ObjectType } from 'type-graphql';
import { KeysetPage, LocalText, PartialDateScalar, PersonNode } from '../../graphql/types';
import { Job } from '../jobs/jobs.types';
import { LinkCandidate } from './link-candidate.types';
import { LinkRecord } from './link-record.types';
import { LinkChange } from './linkage.enums';

/** How records came to be linked. */
@ObjectType({ description: 'Records of people, by what links them; each is counted once.' })
export class LinkCounts {
  @Field(() => Int, { description: 'Records of people in force.' })
  records!: number;

  @Field(() => Int, { description: 'Linked by an identifier.' })
  byIdentifier!: number;

  @Field(() => Int, { description: 'Linked by evidence: by hand, or by a run above the threshold.' })
  byEvidence!: number;

  @Field(() => Int, { description: 'Linked to nothing, with a pair to look at.' })
  toLookAt!: number;

  @Field(() => Int, { description: 'Linked to nothing, and nothing looks alike.' })
  new!: number;
}

/** The counts of one source. */
@ObjectType({ description: 'The counts of one source.' })
export class SourceLinkCounts {
  @Field(() => String, { description: 'Source.' })
  source!: string;

  @Field(() => LocalText, { description: 'Name of the source.' })
  sourceLabel!: LocalText;

  @Field(() => LinkCounts, { description: 'Its records.' })
  counts!: LinkCounts;
}

/** Decisions in force, by kind. */
@ObjectType({ description: 'Decisions in force, by kind.' })
export class DecisionCounts {
  @Field(() => Int, { description: 'Links by hand.' })
  linkedByHand!: number;

  @Field(() => Int, { description: 'Links by runs.' })
  linkedByModel!: number;

  @Field(() => Int, { description: 'Different.' })
  different!: number;

  @Field(() => Int, { description: 'Unsure.' })
  unsure!: number;

  @Field(() => Int, { description: 'Waiting, since the import of one of their records was undone.' })
  suspended!: number;

  @Field(() => Int, { description: 'In force but without effect: they contradict others.' })
  overruled!: number;
}

/** How linkage stands. */
@ObjectType({ description: 'How linkage stands.' })
export class LinkageReport {
  @Field(() => LinkCounts, { description: 'All records, or those of the import that was asked for.' })
  counts!: LinkCounts;

  @Field(() => [SourceLinkCounts], { description: 'By source.' })
  sources!: SourceLinkCounts[];

  @Field(() => DecisionCounts, { description: 'Decisions in force.' })
  decisions!: DecisionCounts;

  @Field(() => Int, { description: 'Length of the worklist.' })
  worklist!: number;

  @Field(() => String, { nullable: true, description: 'Version of the model of the last run.' })
  modelVersion!: string | null;

  @Field(() => Float, { nullable: true, description: 'Match weight from which the last run linked by itself.' })
  threshold!: number | null;

  @Field(() => Float, { nullable: true, description: 'Match weight below which a pair is not proposed.' })
  lowerThreshold!: number | null;

  @Field(() => Int, { nullable: true, description: 'The command of the last run; null when it changed nothing.' })
  seq!: number | null;

  @Field(() => String, { nullable: true, description: 'When the last run ended (ISO 8601, UTC).' })
  ranAt!: string | null;

  @Field(() => Job, { nullable: true, description: 'The run that is under way, or the last one.' })
  job!: Job | null;
}

/** A pair that a threshold would change. */
@ObjectType({ description: 'A pair that a threshold would change.' })
export class LinkageChange {
  @Field(() => LinkChange, { description: 'What would happen.' })
  change!: LinkChange;

  @Field(() => LinkCandidate, { description: 'The pair.' })
  pair!: LinkCandidate;
}

/** What a threshold would change. */
@ObjectType({ description: 'What a run with this threshold would change. Nothing is written.' })
export class LinkagePreview {
  @Field(() => Float, { description: 'The threshold that was asked about.' })
  threshold!: number;

  @Field(() => Float, { nullable: true, description: 'The one of the last run.' })
  currentThreshold!: number | null;

  @Field(() => Int, { description: 'Links by runs now.' })
  linksNow!: number;

  @Field(() => Int, { description: 'Links by runs then.' })
  linksThen!: number;

  @Field(() => Int, { description: 'Links that would come.' })
  added!: number;

  @Field(() => Int, { description: 'Links that would go.' })
  removed!: number;

  @Field(() => Int, { description: 'Length of the worklist now.' })
  worklistNow!: number;

  @Field(() => Int, { description: 'Length of the worklist then.' })
  worklistThen!: number;

  @Field(() => [LinkageChange], { description: 'The changes nearest to the threshold; twenty at most.' })
  changes!: LinkageChange[];
}

/** One side of a difference. */
@ObjectType({ description: 'What one record says.' })
export class RegistryValue {
  @Field(() => LinkRecord, { description: 'The record.' })
  record!: LinkRecord;

  @Field(() => String, { description: 'What it says.' })
  value!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when, where it says.' })
  since!: string | null;
}

/** A difference between the register and another record of the same person. */
@ObjectType({ description: 'A difference between the register and another record of the same person.' })
export class RegistryDifference {
  @Field(() => String, { description: 'Opaque id.' })
  id!: string;

  @Field(() => PersonNode, { nullable: true, description: 'The person.' })
  person!: PersonNode | null;

  @Field(() => String, { description: 'Kind of fact: affiliation, residence, stage or name.' })
  kind!: string;

  @Field(() => LocalText, { description: 'Name of the kind.' })
  label!: LocalText;

  @Field(() => RegistryValue, { description: 'What the register says.' })
  register!: RegistryValue;

  @Field(() => RegistryValue, { description: 'What the other record says.' })
  other!: RegistryValue;

  @Field(() => LocalText, { description: 'The difference as a sentence.' })
  text!: LocalText;
}

/** Differences. */
@ObjectType({ description: 'Differences between the register and other records, by person.' })
export class RegistryDifferencePage {
  @Field(() => [RegistryDifference], { description: 'This page.' })
  nodes!: RegistryDifference[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => KeysetPage, { description: 'Where the page ends.' })
  pageInfo!: KeysetPage;
}
