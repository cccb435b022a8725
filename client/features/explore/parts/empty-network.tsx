import { useQuery } from '@apollo/client/react';
import { useTranslation } from '../../../i18n/use-translation';
import { ExplorePeopleDocument } from '../../../api/generated/explore';
import { useFormat } from '../../../i18n/use-format';
import { Button, EmptyState } from '../../../ui';
import { labelOf } from '../labels';
import { cleared, conditionsOf, without, type Condition } from '../state/conditions';
import { askedOf } from '../state/filter';
import { periodText } from '../state/quarters';
import type { Explore } from '../state/use-explore';
import type { NetworkAnswer } from '../to-picture';

/** Nobody fits: which conditions there are, and how many people each would give back if it went. */
export function EmptyNetwork({ explore, network }: { readonly explore: Explore; readonly network: NetworkAnswer }) {
  const { t } = useTranslation('explore');
  const conditions = conditionsOf(explore.search);
  return (
    <EmptyState
      title={t('empty.title')}
      actions={
        <>
          {conditions.map((condition) => (
            <Relaxation key={JSON.stringify(condition)} explore={explore} condition={condition} network={network} />
          ))}
          {conditions.length ? (
            <Button tone="quiet" onClick={() => explore.change(cleared())}>
              {t('filters.clear')}
            </Button>
          ) : null}
        </>
      }
    >
      {conditions.length ? t('empty.text') : t('empty.nothing')}
    </EmptyState>
  );
}

function Relaxation({
  explore,
  condition,
  network,
}: {
  readonly explore: Explore;
  readonly condition: Condition;
  readonly network: NetworkAnswer;
}) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const change = without(explore.search, condition);
  const { data } = useQuery(ExplorePeopleDocument, {
    variables: { ...askedOf({ ...explore.search, ...change }), first: 1 },
    fetchPolicy: 'no-cache',
  });
  const name =
    condition.kind === 'period'
      ? periodText(condition.from, condition.to)
      : condition.kind === 'reached' || condition.kind === 'registered'
        ? t(`flag.${condition.kind}.${condition.value ? 'yes' : 'no'}`)
        : format.text(labelOf(network, condition.kind, String(condition.value)));
  const count = data?.people.totalCount;
  return (
    <Button onClick={() => explore.change(change)} disabled={count === 0}>
      {count === undefined
        ? t('empty.without', { what: name })
        : t('empty.withoutGives', { what: name, number: format.number(count), count })}
    </Button>
  );
}
