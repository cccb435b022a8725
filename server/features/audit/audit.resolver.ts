import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { notReady } from '../../graphql/not-ready';
import { AuditPage, AuditEntry } from './audit.types';

/** The audit trail. */
@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditPage, { description: 'The audit trail, latest first.' })
  auditEntries(
    @Ctx() _context: AppContext,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–200).' }) _first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) _after: string | null,
    @Arg('subject', () => ID, { nullable: true, description: 'Only about this person or thing.' }) _subject: string | null,
    @Arg('actor', () => String, { nullable: true, description: 'Only by this user.' }) _actor: string | null,
  ): Promise<AuditPage> {
    return notReady('auditEntries');
  }
}
