import { createHash } from 'node:crypto';
import {
  DEFAULT_THRESHOLDS,
  explainPair,
  proposeLinks,
  type InstitutionInfo,
  type LinkDecision,
  type LinkThresholds,
  type PersonRecord,
} from '@brainlink/analytics/linkage/people';
import type { NameModel } from '@brainlink/analytics/names';
import { keptEvidence, saysMoreThanTheName } from './evidence';

/** What a run compares, as plain data. */
export interface ProposalInput {
  /** In the order of their keys. */
  readonly records: readonly PersonRecord[];
  readonly institutions: readonly (readonly [string, InstitutionInfo])[];
  /** Decisions by hand in force. */
  readonly decisions: readonly LinkDecision[];
  readonly thresholds: LinkThresholds;
}

/** A pair as a run keeps it. */
export interface Proposal {
  readonly left: string;
  readonly right: string;
  readonly score: number;
  readonly probability: number;
  readonly certainty: number;
  readonly answer: 'link' | 'review' | 'different';
  /** Whether enough besides the name speaks for it: else no threshold links it. */
  readonly beside: boolean;
  /** The waterfall, as it is kept. */
  readonly evidence: string;
}

/** What a run proposes. */
export interface Proposals {
  readonly modelVersion: string;
  readonly pairs: readonly Proposal[];
  /** Of records that identifiers or people joined: the key under which the run knows them, where it is another. */
  readonly subjectOf: readonly (readonly [record: string, subject: string])[];
}

/** Compares records; in a thread of its own where the server does it. */
export type Propose = (input: ProposalInput) => Promise<Proposals>;

/** Pairs less likely than this are not kept: no threshold that makes sense reaches them. */
const LEAST_PROBABILITY = 0.02;
/** Where a run begins that was told nothing. */
export const RECOMMENDED = DEFAULT_THRESHOLDS;

/** Match weight of a certainty: log2 of its odds. */
export const bitsOf = (certainty: number): number => {
  const inside = Math.min(1 - 1e-12, Math.max(1e-12, certainty));
  return Math.log2(inside / (1 - inside));
};

/** The way back. */
export const certaintyOf = (bits: number): number => 1 / (1 + 2 ** -bits);

/** Compares records by the model for people. */
export function proposalsOf(input: ProposalInput, names: NameModel): Proposals {
  const context = { names, institutions: new Map(input.institutions) };
  const found = proposeLinks(input.records, context, input.decisions, {
    thresholds: input.thresholds,
    leastProbability: LEAST_PROBABILITY,
  });
  const { parameters } = found.model;
  const digest = createHash('sha256').update(JSON.stringify(parameters)).digest('hex').slice(0, 8);
  const modelVersion = `${parameters.version}+${digest}`;
  const people = new Map(found.people.map((person) => [person.key, person]));
  const pairs = found.pairs.flatMap((pair): Proposal[] => {
    const [left, right] = [people.get(pair.left), people.get(pair.right)];
    if (!left || !right) return [];
    const explanation = explainPair(found.model, left, right);
    const beside = saysMoreThanTheName(explanation);
    return [
      {
        left: pair.left,
        right: pair.right,
        score: pair.score,
        probability: pair.probability,
        certainty: pair.certainty,
        answer: pair.decision === 'link' && !beside ? 'review' : pair.decision,
        beside,
        evidence: keptEvidence(explanation, modelVersion),
      },
    ];
  });
  const subjectOf = [...found.recordsOf].flatMap(([subject, keys]) =>
    keys.filter((key) => key !== subject).map((key) => [key, subject] as const),
  );
  return { modelVersion, pairs, subjectOf };
}
