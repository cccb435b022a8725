import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { CirculationQuery } from '../../../api/generated/growth';
import { EmptyState, NumberButton } from '../../../ui';
import { useMediaQuery } from '../../../ui/use-media-query';
import { percent } from '../parts/figures';
import { Frame } from '../parts/frame';
import { nameOfPick } from '../parts/name-of-pick';
import { PanelActions } from '../parts/panel-actions';
import type { PanelProps } from '../tiles/tiles-panel';
import { FlowMatrix } from './flow-matrix';
import { HostsTables } from './hosts-tables';
import { matrixOf } from './matrix';
import styles from './stays.module.css';

type Circulation = CirculationQuery['circulation'];

/** Most hosts that are named beside the matrix. */
const NAMED = 5;

/** Moves of which it is told whether they led to somebody known, and those that did. */
function sumOf(flows: Circulation['flows']) {
  const told = flows.filter(({ towardsKnown }) => towardsKnown != null);
  return {
    moves: told.reduce((sum, { moves }) => sum + moves!, 0),
    known: told.reduce((sum, { towardsKnown }) => sum + towardsKnown!, 0),
    routes: told.flatMap(({ from, to, towardsKnown }) => (towardsKnown ? [{ from, to, moves: towardsKnown }] : [])),
  };
}

/** Who was there already when others came whom they had a tie to. */
export function HostsPanel({ growth, answers, onNotes }: PanelProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const phone = useMediaQuery('(max-width: 760px)');
  const pick = nameOfPick(growth, answers, format);
  return (
    <Frame
      panel="hosts"
      title={pick ? t('hosts.titleOf', { name: pick }) : t('hosts.title')}
      answer={answers.hosts}
      lines={9}
      actions={<PanelActions panel="hosts" growth={growth} onNotes={onNotes} />}
    >
      {({ circulation }) => {
        const { moves, known, routes } = sumOf(circulation.flows);
        return (
          <>
            {moves === 0 ? (
              <EmptyState title={circulation.flows.length === 0 ? t('flows.none') : t('tooFew')}>{t('hosts.noneWhy')}</EmptyState>
            ) : (
              <p className={styles.sum}>
                {t('hosts.sum', {
                  count: moves,
                  moves: format.number(moves),
                  known: format.number(known),
                  share: percent(known / moves, format.locale, 0),
                })}
              </p>
            )}
            {growth.isTable('hosts') ? (
              <HostsTables circulation={circulation} growth={growth} variables={answers.hosts.variables ?? {}} />
            ) : (
              <>
                {routes.length > 0 ? (
                  <FlowMatrix
                    matrix={matrixOf(routes, phone ? 8 : 9)}
                    caption={t('hosts.caption')}
                    onOpen={(from, to) => growth.open({ kind: 'known', from, to })}
                  />
                ) : null}
                {circulation.hosts.length > 0 ? (
                  <ul className={styles.hosts}>
                    <li className={styles.title}>{t('hosts.named')}</li>
                    {circulation.hosts.slice(0, NAMED).map(({ id, label, moves: led }) => (
                      <li key={id}>
                        <Link to="/people/$id" params={{ id }}>
                          {format.text(label)}
                        </Link>
                        <NumberButton
                          aria-label={t('hosts.open', { name: format.text(label), number: format.number(led) })}
                          onClick={() => growth.open({ kind: 'host', id })}
                        >
                          {format.number(led)}
                        </NumberButton>
                      </li>
                    ))}
                  </ul>
                ) : null}
              </>
            )}
            <p className={styles.caveat}>{t('hosts.caveat')}</p>
          </>
        );
      }}
    </Frame>
  );
}
