import type { Audience } from '@brainlink/schema/access';
import { AUDIENCE_LABEL, profileOf } from '@brainlink/seeds/write';

/** A thing as `thingAsOf` returns it. */
export interface ThingRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly props: Readonly<Record<string, unknown>>;
  readonly profiles:
    | readonly {
        readonly profile: string;
        readonly hash: string;
        readonly statedSeq: number;
        readonly byHand: boolean;
        readonly recordKey: string;
        readonly visibility: string;
      }[]
    | null;
}

/**
 * The words of a thing as they were known then, by the function that writes the projection; `null` when the audience could not have known
 * of it. Where nothing has changed since, the projection is what was known then.
 */
export function thingThen({ labels, props, profiles }: ThingRow, audience: Audience): Readonly<Record<string, unknown>> | null {
  if (profiles === null) return labels.includes(AUDIENCE_LABEL[audience]) ? props : null;
  const shared = profiles.filter(({ visibility }) => visibility === 'public');
  if (shared.length === 0 && audience !== 'secretariat') return null;
  const read = (shared.length > 0 ? shared : profiles).map((profile) => ({
    ...profile,
    props: { profile: profile.profile },
    record: { source: profile.recordKey.slice(0, profile.recordKey.indexOf(':')) },
  }));
  const found = profileOf(read);
  return found && { ...found, key: props['key'] };
}
