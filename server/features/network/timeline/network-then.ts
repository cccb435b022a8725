import type { Audience } from '@brainlink/schema/access';
import type { Row, Store } from '@brainlink/schema/ports';
import { isEarlier } from '../../atlas/two-times';
import { followTimeline } from './follow-timeline.service';
import type { NetworkTimeline } from './network-timeline';
import { readTimeline, type KnownTimes } from './read-timeline.service';
import { LAST_COMMAND } from './timeline.cypher';

interface Read extends KnownTimes {
  readonly timeline: NetworkTimeline;
  /** By what the last command is known again: a backup that is restored may have another one of that seq. */
  readonly command: string | null;
  /** Whether nobody was waiting to be shown; otherwise it is no ground to go on from. */
  readonly isSettled: boolean;
}

/** Up to which seq what was read holds at other times as well. */
const holdsUntil = (read: KnownTimes, { seq }: KnownTimes): number => (read.seq === seq ? read.nowSeq : Math.min(read.seq, seq));

/**
 * The network along time as it was known, for one audience. After a command only those are read again of whom or which it may have changed
 * what is known or told; all facts say at which seq they came and went.
 */
export class NetworkThen {
  /** The last one that was read of what is known now, and the last one of what was known earlier. */
  private kept: readonly Read[] = [];
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: Store,
    private readonly audience: Audience,
  ) {}

  /** What was known at a seq, as it may be told now. Whoever asks while others are being read waits for them. */
  async timeline(times: KnownTimes): Promise<NetworkTimeline> {
    const found = this.keptOf(times);
    if (found) return found.timeline;
    const read = this.turn.then(() => this.keptOf(times) ?? this.read(times));
    this.turn = read.catch(() => null);
    return (await read).timeline;
  }

  private keptOf({ seq, nowSeq }: KnownTimes): Read | undefined {
    return this.kept.find((read) => read.seq === seq && read.nowSeq === nowSeq);
  }

  private async read({ seq, nowSeq }: KnownTimes): Promise<Read> {
    const times = { seq, nowSeq };
    const { command, waiting } = await this.lastCommand(nowSeq);
    const timeline = (await this.follow(times)) ?? (await readTimeline(this.store, this.audience, times));
    const read: Read = { ...times, timeline, command, isSettled: !waiting && command !== null };
    // One that is not settled stands beside the one from which the next will go on.
    const stays = (other: Read): boolean => isEarlier(other) !== isEarlier(read) || (other.isSettled && !read.isSettled);
    this.kept = [read, ...this.kept.filter(stays)];
    return read;
  }

  /** What was read before, brought to other times; null where there is nothing to go on from, or too much has changed. */
  private async follow(times: KnownTimes): Promise<NetworkTimeline | null> {
    const [nearest] = this.kept
      .filter(({ isSettled }) => isSettled)
      .sort((one, two) => holdsUntil(two, times) - holdsUntil(one, times));
    if (!nearest || (await this.lastCommand(nearest.nowSeq)).command !== nearest.command) return null;
    return followTimeline(this.store, this.audience, nearest.timeline, holdsUntil(nearest, times), times);
  }

  private async lastCommand(seq: number): Promise<{ readonly command: string | null; readonly waiting: boolean }> {
    const [row] = await this.store.ask<Row & { command: string | null; waiting: boolean }>(LAST_COMMAND, { seq });
    return row ?? { command: null, waiting: true };
  }
}
