import type { ConditionNamesQuery } from '../../../api/generated/explore';
import type { LocalText } from '../../../i18n/locale';
import type { NetworkAnswer } from '../to-picture';
import type { Condition } from './conditions';

/** What the value of a condition is called, and whether there is such a value at all. */
export interface ConditionName {
  /** `null` while it is not known yet. */
  readonly text: LocalText | null;
  readonly unknown: boolean;
}

const same = (text: string): LocalText => ({ ko: text, en: text });
const named = (text: LocalText): ConditionName => ({ text, unknown: false });
const nowhere = (value: string): ConditionName => ({ text: same(value), unknown: true });
const WAITING: ConditionName = { text: null, unknown: false };

const title = (ko: string | null | undefined, en: string | null | undefined, else_: string): LocalText => ({
  ko: ko || en || else_,
  en: en || ko || else_,
});

/** A value out of a closed list: what is chosen is always among the facets, and one that is on no list is called by its code there. */
function ofFacet(network: NetworkAnswer | null, kind: string, value: string): ConditionName {
  const label = network?.facets.find(({ name }) => name === kind)?.values.find(({ key }) => key === value)?.label;
  if (!label) return named(same(value));
  return label.ko === value ? nowhere(value) : named(label);
}

/** The name of a condition's value, from the picture's answer and from what the server knows of the ids that the picture does not name. */
export function nameOfCondition(
  condition: Extract<Condition, { readonly value: string }>,
  network: NetworkAnswer | null,
  names: ConditionNamesQuery | null,
): ConditionName {
  const { kind, value } = condition;
  switch (kind) {
    case 'technology':
    case 'country':
    case 'stage':
      return ofFacet(network, kind, value);
    case 'association':
      if (!names) return named(same(value));
      return names.associations?.some(({ abbr }) => abbr === value) ? named(same(value)) : nowhere(value);
    case 'event': {
      if (!names) return WAITING;
      const event = names.events?.find(({ id }) => id === value);
      return event ? named(title(event.titleKo, event.titleEn, value)) : nowhere(value);
    }
    case 'institution': {
      if (!names) return WAITING;
      const place = names.institutions?.find(({ id }) => id === value);
      return place ? named(title(place.nameKo ?? place.name, place.nameEn ?? place.name, value)) : nowhere(value);
    }
    case 'people': {
      if (!names) return WAITING;
      const person = names.people?.edges.find(({ node }) => node.id === value)?.node;
      return person ? named(same(person.label)) : nowhere(value);
    }
    case 'community': {
      const community = network?.communities.find(({ id }) => id === value);
      if (community) return named(community.label);
      return network && network.people === 0 ? nowhere(value) : named(same(value));
    }
    default: {
      const label = network?.facets.find(({ name }) => name === kind)?.values.find(({ key }) => key === value)?.label;
      return named(label ?? same(value));
    }
  }
}
