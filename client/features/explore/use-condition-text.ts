import { useQuery } from '@apollo/client/react';
import { ConditionNamesDocument } from '../../api/generated/explore';
import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import { nameOfCondition } from './state/condition-name';
import type { Condition } from './state/conditions';
import type { ExploreSearch } from './state/explore-search';
import { periodText } from './state/quarters';
import type { NetworkAnswer } from './to-picture';

/** A condition in words, and whether its value is one that is not here: an old address, or one that was typed. */
export interface ConditionText {
  readonly text: string;
  readonly unknown: boolean;
}

/** Puts conditions into words; ids are asked for by name. */
export function useConditionText(search: ExploreSearch, network: NetworkAnswer | null): (condition: Condition) => ConditionText {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const { event: events = [], institution: institutions = [], association: associations = [], people = [] } = search;
  const lists = { events, institutions, associations, people };
  const any = {
    anyEvents: events.length > 0,
    anyInstitutions: institutions.length > 0,
    anyAssociations: associations.length > 0,
    anyPeople: people.length > 0,
  };
  const { data } = useQuery(ConditionNamesDocument, {
    variables: { ...lists, ...any },
    skip: !Object.values(any).includes(true),
  });
  return (condition) => {
    if (condition.kind === 'period') return { text: periodText(condition.from, condition.to), unknown: false };
    if (condition.kind === 'text') return { text: `“${condition.value}”`, unknown: false };
    if (typeof condition.value === 'boolean')
      return { text: t(`flag.${condition.kind as 'reached'}.${condition.value ? 'yes' : 'no'}`), unknown: false };
    const { text, unknown } = nameOfCondition({ kind: condition.kind as 'event', value: condition.value }, network, data ?? null);
    const words = text === null ? '…' : format.text(text);
    return { text: unknown ? t('unknownValue', { value: words }) : words, unknown };
  };
}
