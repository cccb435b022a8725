import { participantTargets, RULES_2026, supportedTickets, type TargetGroup } from '@brainlink/schema/rules';

/** A gauge as it is drawn. */
export interface Gauge {
  readonly key: TargetGroup;
  readonly value: number;
  /** The band of the target, its tolerance included, and what the rule says. */
  readonly from: number;
  readonly to: number;
  /** `open` while nobody is chosen: nothing lacks before anything was begun; `ofEvent` for organizers whom the server has not counted yet. */
  readonly verdict: 'open' | 'ofEvent' | 'met' | 'below' | 'above';
}

/** What the server says of a count. */
export interface GaugeAnswer {
  readonly key: string;
  readonly value: number;
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
  readonly verdict: string;
}

/**
 * The five gauges of the rules, at once: the overseas speakers are those of the set, the others what the server last said. The verdict of
 * speakers is read off the rule, so that it changes with the click and not with the answer.
 */
export function gaugesOf(
  edition: number,
  speakers: number,
  organizers: number,
  answered: readonly GaugeAnswer[],
  hasEvent = false,
): readonly Gauge[] {
  const targets = participantTargets(edition).length ? participantTargets(edition) : participantTargets(RULES_2026.year);
  const said = new Map(answered.map((gauge) => [gauge.key, gauge]));
  const others = said.get('total') ? (said.get('total')?.value ?? 0) - (said.get('overseasSpeakers')?.value ?? 0) : organizers;
  return targets.map(({ key, from, to }) => {
    const value =
      key === 'overseasSpeakers'
        ? speakers
        : key === 'total'
          ? others + speakers
          : (said.get(key)?.value ?? (key === 'organizers' ? organizers : 0));
    const band =
      key === 'overseasSpeakers' && said.get(key)
        ? { from: said.get(key)?.min ?? from, to: said.get(key)?.max ?? to }
        : { from, to };
    const elsewhere = hasEvent && key === 'organizers' && !said.has(key) && organizers === 0;
    if (elsewhere) return { key, value, ...band, verdict: 'ofEvent' };
    const verdict = value === 0 ? 'open' : value < band.from ? 'below' : value > band.to ? 'above' : 'met';
    return { key, value, ...band, verdict };
  });
}

/** Tickets that are supported in all with so many business ones, by the edition's rules (rule 22). */
export const ticketsFor = (business: number): number => supportedTickets(RULES_2026.airfare, business);

/** How many business tickets there may be. */
export const BUSINESS_MOST = RULES_2026.airfare.businessCap;
