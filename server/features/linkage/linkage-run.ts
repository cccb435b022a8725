import type { Tx } from '@brainlink/schema/ports';
import { dayText, koreanDay } from '@brainlink/schema/time';
import { pairKey, publishLinkRun, StoreBusy, type LinkStatement } from '@brainlink/seeds/write';
import { AtlasError } from '@brainlink/schema/errors';
import { z } from 'zod';
import type { JobControl, JobHandler, JobRecord } from '../../jobs';
import { candidateId } from './decide-links.service';
import * as cypher from './linkage-run.cypher';
import type { LinkagePorts } from './linkage-ports';
import { bitsOf, certaintyOf, RECOMMENDED, type Proposal, type Proposals } from './proposals';
import { readPeople } from './read-people';

/** How a run was asked for. */
export const runInput = z.object({ threshold: z.number().min(-40).max(40).nullish(), proposeOnly: z.boolean().nullish() });

/** The last run that ended. */
export interface LastRun {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly modelVersion: string;
  /** Match weights of certainties, in bits. */
  readonly threshold: number;
  readonly lower: number;
  readonly seq: number | null;
  readonly ranAt: string;
}

/** Reads how the last run went; `null` before the first. */
export async function lastRun(tx: Tx): Promise<LastRun | null> {
  const [row] = await tx.run<LastRun>(cypher.LAST_RUN);
  return row ?? null;
}

const CANCELLED = { state: 'cancelled' as const, message: { ko: '취소했습니다.', en: 'Cancelled.' } };
const BATCH = 500;

interface InForce {
  readonly [name: string]: unknown;
  readonly left: string;
  readonly right: string;
  readonly decision: 'link' | 'different' | 'unsure' | 'unlink';
  readonly automatic: boolean;
}

/** Keeps what was proposed, with the next event of whom it is about, and removes what earlier runs proposed. */
async function keepCandidates(ports: LinkagePorts, run: string, proposals: Proposals): Promise<void> {
  const today = dayText(koreanDay(ports.clock.now()));
  for (let from = 0; from < proposals.pairs.length; from += BATCH) {
    const part = proposals.pairs.slice(from, from + BATCH);
    await ports.store.write(async (tx) => {
      const keys = [...new Set(part.flatMap(({ left, right }) => [left, right]))];
      const events = await tx.run<{ key: string; id: string; from: string }>(cypher.NEXT_EVENTS, { keys, today });
      const next = new Map(events.map((event) => [event.key, event]));
      const rows = part.map((pair) => {
        const [event] = [next.get(pair.left), next.get(pair.right)]
          .filter((found) => found !== undefined)
          .sort((a, b) => (a.from < b.from ? -1 : 1));
        const { certainty, ...kept } = pair;
        return {
          ...kept,
          id: candidateId(pair.left, pair.right),
          pair: pairKey(pair.left, pair.right),
          certainty,
          bits: bitsOf(certainty),
          modelVersion: proposals.modelVersion,
          run,
          ...(event ? { eventId: event.id, eventFrom: event.from } : {}),
        };
      });
      await tx.run(cypher.KEEP_CANDIDATES, { rows });
    });
  }
  for (let done = BATCH; done === BATCH;)
    done = await ports.store.write(async (tx) => {
      const [row] = await tx.run<{ done: number }>(cypher.DROP_CANDIDATES, { run, limit: BATCH });
      return row?.done ?? 0;
    });
}

/** What a run links and what it lets go of: never against a person's word, never what is joined already. */
async function statementsOf(ports: LinkagePorts, proposals: Proposals, threshold: number): Promise<LinkStatement[]> {
  const by = `model:${proposals.modelVersion}`;
  const links = proposals.pairs.filter(({ answer }) => answer === 'link');
  const subjects = new Map(proposals.subjectOf);
  const subjectPair = (left: string, right: string): string => pairKey(subjects.get(left) ?? left, subjects.get(right) ?? right);
  const [inForce, people] = await ports.store.read(async (tx) => [
    await tx.run<InForce>(cypher.DECISIONS_IN_FORCE),
    await tx.run<{ key: string; person: string }>(cypher.PEOPLE_OF_RECORDS, {
      keys: [...new Set(links.flatMap(({ left, right }) => [left, right]))],
    }),
  ]);
  const personOf = new Map(people.map(({ key, person }) => [key, person]));
  const byHand = new Set(inForce.filter(({ automatic }) => !automatic).map(({ left, right }) => subjectPair(left, right)));
  const automatic = inForce.filter((one) => one.automatic && one.decision === 'link');
  const wanted = new Set(links.map(({ left, right }) => subjectPair(left, right)));
  const stale = automatic.filter(({ left, right }) => {
    const [one, two] = subjectPair(left, right).split('\n');
    return one !== two && !wanted.has(subjectPair(left, right));
  });
  const kept = new Set(automatic.map(({ left, right }) => subjectPair(left, right)));
  const fresh = links.filter(
    ({ left, right }) =>
      !byHand.has(subjectPair(left, right)) &&
      !kept.has(subjectPair(left, right)) &&
      (stale.length > 0 || personOf.get(left) !== personOf.get(right)),
  );
  const said = ({ left, right, score, probability, evidence }: Proposal): LinkStatement => ({
    left,
    right,
    decision: 'link',
    by,
    automatic: true,
    modelVersion: proposals.modelVersion,
    score,
    probability,
    evidence,
    note: `≥ ${String(threshold)}`,
  });
  const unsaid = ({ left, right }: InForce): LinkStatement => ({
    left,
    right,
    decision: 'unlink',
    by,
    automatic: true,
    modelVersion: proposals.modelVersion,
  });
  return [...stale.map(unsaid), ...fresh.map(said)];
}

async function work(ports: LinkagePorts, job: JobRecord, control: JobControl) {
  const { threshold: asked, proposeOnly } = runInput.parse(JSON.parse(job.input));
  const before = await ports.store.read(lastRun);
  const threshold = asked ?? before?.threshold ?? bitsOf(RECOMMENDED.link);
  const [count] = await ports.store.ask<{ total: number }>(cypher.COUNT_RECORDS);
  const total = count?.total ?? 0;
  const records = await readPeople(ports.store, async (read) => {
    await control.progress(read, { total, message: { ko: '기록을 읽는 중', en: 'Reading records' } });
    return !(await control.isCancelled());
  });
  if (records === null) return CANCELLED;
  await control.progress(total, { total, message: { ko: '기록을 견주는 중', en: 'Comparing records' } });
  const { institutions, decisions } = await ports.store.read(async (tx) => ({
    institutions: await tx.run<{ key: string; country: string | null; city: string | null; related: string[] }>(
      cypher.INSTITUTIONS,
    ),
    decisions: await tx.run<InForce>(cypher.DECISIONS_IN_FORCE),
  }));
  const proposals = await ports.propose({
    records,
    institutions: institutions.map(({ key, country, city, related }) => [
      key,
      { ...(country === null ? {} : { country }), ...(city === null ? {} : { city }), related },
    ]),
    decisions: decisions.flatMap(({ left, right, decision, automatic }) =>
      automatic || decision === 'unlink' ? [] : [{ left, right, verdict: decision }],
    ),
    thresholds: { link: certaintyOf(threshold), review: Math.min(RECOMMENDED.review, certaintyOf(threshold)) },
  });
  if (await control.isCancelled()) return CANCELLED;
  await control.progress(total, { total, message: { ko: '짝을 적어 두는 중', en: 'Keeping pairs' } });
  await keepCandidates(ports, job.id, proposals);
  const statements = proposeOnly === true ? [] : await statementsOf(ports, proposals, threshold);
  const linked = statements.filter(({ decision }) => decision === 'link').length;
  const unlinked = statements.length - linked;
  const summary = { linked, unlinked, threshold, modelVersion: proposals.modelVersion };
  const at = ports.clock.now();
  const outcome = await publishLinkRun(ports.store, { runKey: job.id, actor: job.actor, at, summary }, statements, () =>
    control.isCancelled(),
  );
  if (outcome.state === 'cancelled') return CANCELLED;
  const run = {
    id: job.id,
    modelVersion: proposals.modelVersion,
    threshold,
    lower: bitsOf(RECOMMENDED.review),
    ranAt: at.toISOString(),
    ...(outcome.state === 'done' ? { seq: outcome.seq, importId: outcome.runId } : {}),
  };
  await ports.store.write((tx) => tx.run(cypher.KEEP_RUN, { run }));
  const toLookAt = proposals.pairs.filter(({ answer }) => answer === 'review').length;
  return {
    state: 'done' as const,
    message: {
      ko: `연결 ${String(linked)} · 해제 ${String(unlinked)} · 확인할 짝 ${String(toLookAt)}`,
      en: `${String(linked)} linked · ${String(unlinked)} taken back · ${String(toLookAt)} pairs to look at`,
    },
  };
}

/** A run of linkage as a job: begun again after a crash, it comes to the same and publishes once. */
export const linkageJob =
  (ports: LinkagePorts): JobHandler =>
  async (job, control) => {
    try {
      return await work(ports, job, control);
    } catch (error) {
      if (error instanceof StoreBusy) throw new AtlasError('JOB_RUNNING', { cause: error });
      throw error;
    }
  };
