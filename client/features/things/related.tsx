import type { ReactNode } from 'react';
import type { NodeKind } from '../../api/generated/things';
import { useFormat } from '../../i18n/use-format';
import { DatedList } from '../../ui/dated-list';
import { pageOf } from '../search/hit-target';
import { Section } from './thing-frame';
import { nameOf, venueText } from './words';

/** Something that a page points to. */
export interface RelatedThing {
  readonly id: string;
  readonly nameKo?: string | null;
  readonly nameEn?: string | null;
  readonly name?: string | null;
  readonly titleKo?: string | null;
  readonly titleEn?: string | null;
  readonly title?: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly date?: string | null;
  readonly year?: number | null;
  readonly venue?: string | null;
  readonly city?: string | null;
}

/** What {@link Related} takes. Things without a page of their own (outcomes) have no kind. */
export interface RelatedProps {
  readonly id: string;
  readonly title: string;
  readonly kind: NodeKind;
  readonly things: readonly RelatedThing[];
  /** How many there are, when the list is cut. */
  readonly total?: number;
  readonly note?: (thing: RelatedThing) => ReactNode;
}

/** A list of related things, latest first; nothing at all when there are none. */
export function Related({ id, title, kind, things, total, note }: RelatedProps) {
  const format = useFormat();
  if (things.length === 0) return null;
  const when = (thing: RelatedThing): string =>
    thing.date?.slice(0, 7) ??
    (thing.year
      ? String(thing.year)
      : kind === 'EVENT'
        ? (thing.from ?? '').slice(0, 7)
        : yearsText(thing.from?.slice(0, 4), thing.to?.slice(0, 4)));
  const sorted = things.toSorted((a, b) => when(b).localeCompare(when(a)));
  return (
    <Section
      id={id}
      title={title}
      note={
        total !== undefined && total > things.length ? `${things.length} / ${format.number(total)}` : format.number(things.length)
      }
    >
      <DatedList
        label={title}
        items={sorted.map((thing) => ({
          key: thing.id,
          when: when(thing),
          what: thing.title ?? nameOf(thing, format),
          to: pageOf(kind, thing.id),
          note: note ? note(thing) : (venueText(thing.venue, format) ?? thing.city),
        }))}
      />
    </Section>
  );
}

/** `2023–2025`; an end that is not there yet stays open. */
const yearsText = (from: string | undefined, to: string | undefined): string =>
  from === to ? (from ?? '') : `${from ?? ''}–${to ?? ''}`;
