import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';

import { type AuditEntry as AuditRecord, readAuditPage } from '../../audit';
import type { AppContext } from '../../graphql/context';
import { authorize } from '../../identity/policy';
import { AuditPage, AuditEntry } from './audit.types';

const toEntry = (entry: AuditRecord): AuditEntry =>
  Object.assign(new AuditEntry(), {
    id: entry.id,
    at: entry.at,
    actor: entry.actor,
    actorName: entry.actorName,
    operation: entry.action,
    subject: entry.subjects.length === 0 ? null : entry.subjects.map(({ kind, id }) => `${kind} ${id}`).join(', '),
    seq: entry.seq,
    reason: entry.reason,
    details: entry.details,
  });

/** The audit trail. */
@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditPage, { description: 'The audit trail, latest first.' })
  async auditEntries(
    @Ctx() { services, actor }: AppContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–200).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
    @Arg('subject', () => ID, { nullable: true, description: 'Only about this person or thing.' }) subject: string | null,
    @Arg('actor', () => String, { nullable: true, description: 'Only by this user: an id, `cli:…`, or a part of the name.' })
    by: string | null,
  ): Promise<AuditPage> {
    const { audience } = authorize(actor, 'readAudit');
    const page = await readAuditPage(services.identity, { audience, first, after, subject, actor: by });
    return {
      nodes: page.entries.map(toEntry),
      totalCount: page.totalCount,
      pageInfo: { endCursor: page.endCursor, hasNextPage: page.hasNextPage },
    };
  }
}
