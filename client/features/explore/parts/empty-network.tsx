import { useQuery } from '@apollo/client/react';
import { useTranslation } from '../../../i18n/use-translation';
import { ExplorePeopleDocument } from '../../../api/generated/explore';
import { useFormat } from '../../../i18n/use-format';
import { Button, EmptyState } from '../../../ui';
import { cleared, conditionsOf, without, type Condition } from '../state/conditions';
import { askedOf } from '../state/filter';
import type { Explore } from '../state/use-explore';
import type { NetworkAnswer } from '../to-picture';
import { useConditionText } from '../use-condition-text';

/** Nobody fits: which conditions there are, and how many people each would give back if it went. */
export function EmptyNetwork({ explore, network }: { readonly explore: Explore; readonly network: NetworkAnswer }) {
  const { t } = useTranslation('explore');
  const textOf = useConditionText(explore.search, network);
  const conditions = conditionsOf(explore.search).map((condition) => ({ condition, ...textOf(condition) }));
  // What is not here at all is what to take away first.
  const offered = [...conditions].sort((a, b) => Number(b.unknown) - Number(a.unknown));
  return (
    <EmptyState
      title={t('empty.title')}
      actions={
        <>
          {offered.map(({ condition, text }) => (
            <Relaxation
              key={JSON.stringify(condition)}
              explore={explore}
              condition={condition}
              // The button has quotation marks of its own.
              name={condition.kind === 'text' ? condition.value : text}
            />
          ))}
          {conditions.length ? (
            <Button tone="quiet" onClick={() => explore.change(cleared())}>
              {t('filters.clear')}
            </Button>
          ) : null}
        </>
      }
    >
      {conditions.some(({ unknown }) => unknown) ? <>{t('empty.unknown')} </> : null}
      {conditions.length ? t('empty.text') : t('empty.nothing')}
    </EmptyState>
  );
}

function Relaxation({
  explore,
  condition,
  name,
}: {
  readonly explore: Explore;
  readonly condition: Condition;
  readonly name: string;
}) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const change = without(explore.search, condition);
  const { data } = useQuery(ExplorePeopleDocument, {
    variables: { ...askedOf({ ...explore.search, ...change }), first: 1 },
    fetchPolicy: 'no-cache',
  });
  const count = data?.people.totalCount;
  return (
    <Button onClick={() => explore.change(change)} disabled={count === 0}>
      {count === undefined
        ? t('empty.without', { what: name })
        : t('empty.withoutGives', { what: name, number: format.number(count), count })}
    </Button>
  );
}
