import { AtlasError } from '@brainlink/schema/errors';
import { z } from 'zod';
import { auditActor, noteAudit } from '../../audit';
import { decodeCursor, encodeCursor } from '../../graphql/pages';
import { actorName, type KnownActor } from '../../identity/actor';
import type { JobControl, JobHandler, JobOutcome, JobRecord, JobsService } from '../../jobs';
import { defaultSender, importOutcome } from '../imports';
import { pullRegister, REGISTER_SCOPE, type PullOutcome, type PullPorts } from './pull-register';
import { pushRegister, type PushedChanges } from './push-register';
import type { RegisterAddress } from './register-address';
import { COUNT_MISSING, LAST_WHOLE_DELIVERY, MISSING } from './register.cypher';
import type { MissingRecord, MissingRecordPage } from './register.types';

/** What the register's connector needs from outside. */
export interface RegisterPorts extends PullPorts {
  readonly jobs: JobsService;
  /** The configured register; absent where it comes as files only. */
  readonly address: RegisterAddress | undefined;
  /** What follows an import that changed something. */
  readonly afterImport?: (source: string, actor: string) => Promise<void>;
}

const jobInput = z.object({ applyOthers: z.boolean() });

const SENDER = defaultSender('register');
const LIST = 'registerMissing';

interface MissingRow {
  readonly [name: string]: unknown;
  readonly recordKey: string;
  readonly lastSeen: string;
  readonly personId: string | null;
  readonly linked: number;
  readonly decided: number;
}

function outcomeOf(outcome: PullOutcome): JobOutcome {
  if (outcome.kind === 'imported') return importOutcome(outcome.outcome, outcome.report);
  return outcome.kind === 'cancelled'
    ? { state: 'cancelled', message: { ko: '취소했습니다. 남은 것은 없습니다.', en: 'Cancelled. Nothing of it is left.' } }
    : {
        state: 'done',
        message: {
          ko: '지난번에 가져온 뒤 등록부가 바뀌지 않았습니다.',
          en: 'The register has not changed since it was last imported.',
        },
      };
}

/** The overseas register as a connector: it is pulled from, and told what was confirmed; it stays the owner of its records. */
export class RegisterService {
  constructor(private readonly ports: RegisterPorts) {
    ports.jobs.handle('pullRegister', this.job);
  }

  private readonly job: JobHandler = async (job, control) => {
    const { applyOthers } = jobInput.parse(JSON.parse(job.input));
    const pulled = await this.pull(this.configured(), { applyOthers, actor: job.actor, jobId: job.id }, control);
    if (pulled.kind === 'imported' && pulled.outcome.state === 'done') await this.ports.afterImport?.('register', job.actor);
    return outcomeOf(pulled);
  };

  private configured(): RegisterAddress {
    if (!this.ports.address) throw new AtlasError('REGISTER_NOT_CONFIGURED');
    return this.ports.address;
  }

  /**
   * Starts pulling from the configured register as a job.
   * @throws AtlasError REGISTER_NOT_CONFIGURED
   */
  async start(actor: KnownActor, applyOthers: boolean): Promise<JobRecord> {
    this.configured();
    await this.note(actor);
    return this.ports.jobs.create('pullRegister', { applyOthers }, actorName(actor), 'records');
  }

  /** Pulls at once, for the command line; the caller holds the turn. */
  pull(
    address: RegisterAddress,
    how: { readonly applyOthers: boolean; readonly actor: string; readonly jobId?: string },
    control: Pick<JobControl, 'progress' | 'isCancelled'>,
  ): Promise<PullOutcome> {
    return pullRegister(this.ports, { address, sender: SENDER, ...how }, control);
  }

  /** Writes down that somebody pulls. */
  note(actor: KnownActor): Promise<unknown> {
    return noteAudit(this.ports, {
      ...auditActor(actor),
      action: 'pullRegister',
      operation: 'runImports',
      details: { source: 'register', sender: SENDER },
    });
  }

  /** Hands confirmed links and corrections back as a file: see {@link pushRegister}. */
  push(actor: KnownActor, path: string): Promise<PushedChanges> {
    return pushRegister(this.ports, actor, SENDER, path);
  }

  /** Records that the register's last whole delivery no longer had: kept, with what is linked to them. */
  async missing(first: number, after: string | null): Promise<MissingRecordPage> {
    const { store } = this.ports;
    const covered = { sender: SENDER, scope: REGISTER_SCOPE };
    const [start] = after === null ? [''] : decodeCursor(LIST, after, ['string']);
    return store.read(async (tx) => {
      const [delivery] = await tx.run<{ at: string }>(LAST_WHOLE_DELIVERY, covered);
      const params = { ...covered, since: delivery?.at ?? '' };
      const [count] = await tx.run<{ total: number }>(COUNT_MISSING, params);
      const rows = await tx.run<MissingRow>(MISSING, { ...params, after: start, limit: first + 1 });
      const nodes = rows.slice(0, first).map((row): MissingRecord => ({ ...row, person: null }));
      const last = nodes.at(-1);
      return {
        deliveredAt: delivery?.at ?? null,
        nodes,
        totalCount: count?.total ?? 0,
        pageInfo: { endCursor: last ? encodeCursor(LIST, [last.recordKey]) : null, hasNextPage: rows.length > first },
      };
    });
  }
}
