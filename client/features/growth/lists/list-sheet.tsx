import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { Dialog } from '../../../ui';
import { nameOfGroup } from '../parts/name-of-pick';
import type { OpenList } from '../state/open-list';
import type { Answers } from '../state/use-answers';
import type { Growth } from '../state/use-growth';
import { CirculationList } from './circulation-list';
import { MetricList } from './metric-list';
import { PairsList } from './pairs-list';
import { QuarterList } from './quarter-list';

/** How each kind of pair is named in the texts. */
const PAIR_TEXT = {
  BEFORE: null,
  BEGUN: 'begun',
  WITHIN_3_MONTHS: 'within3Months',
  WITHIN_6_MONTHS: 'within6Months',
  WITHIN_12_MONTHS: 'within12Months',
  CLUBS: 'clubs',
  PROJECTS: 'projects',
  WORKS: 'works',
} as const;

/** What {@link ListSheet} takes. */
export interface ListSheetProps {
  readonly list: OpenList;
  readonly growth: Growth;
  readonly answers: Answers;
}

/** The list behind a number, at the side. */
export function ListSheet({ list, growth, answers }: ListSheetProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const { state, change } = growth;
  const group = (key: string | undefined): string =>
    key === undefined ? t('everybody') : nameOfGroup(key, state.by, answers, format);
  const place = (code: string): string => (code === '*' ? t('flows.anywhere') : format.country(code));
  const institution = (id: string): string => {
    const flows = answers.places.data?.circulation.flows ?? [];
    const label = flows.find(({ from }) => from === id)?.fromLabel ?? flows.find(({ to }) => to === id)?.toLabel;
    return label ? format.text(label) : id;
  };
  const host = (id: string): string => {
    const label = answers.hosts.data?.circulation.hosts.find((one) => one.id === id)?.label;
    return label ? format.text(label) : id;
  };
  const title = () => {
    switch (list.kind) {
      case 'metric':
        return t('lists.metric', {
          name: t(`lists.behind.${list.metric}`, { defaultValue: t(`metric.${list.metric}`, { defaultValue: list.metric }) }),
          group: group(list.group),
          day: list.day,
        });
      case 'pairs':
        return t('lists.pairs', { name: t(`impact.pairs.${PAIR_TEXT[list.of] ?? 'begun'}`) });
      case 'quarter':
        return t('lists.quarter', { group: group(list.group), from: list.from });
      case 'flow':
        return t('lists.flow', { from: place(list.from), to: place(list.to), year: state.since });
      case 'known':
        return t('lists.known', { from: place(list.from), to: place(list.to) });
      case 'place':
        return t('lists.flow', { from: institution(list.from), to: institution(list.to), year: state.since });
      case 'stay':
        return t('lists.stay', { place: place(list.place), year: state.since });
      case 'host':
        return t('lists.host', { name: host(list.id) });
      case 'circulation':
        return t(`flows.way.${list.way}`, { defaultValue: list.way });
    }
  };
  return (
    <Dialog open shape="sheet" title={title()} closeLabel={t('close')} onClose={() => change({ open: undefined })}>
      {list.kind === 'metric' ? <MetricList list={list} growth={growth} /> : null}
      {list.kind === 'pairs' ? <PairsList list={list} growth={growth} /> : null}
      {list.kind === 'quarter' ? <QuarterList list={list} growth={growth} /> : null}
      {list.kind === 'metric' || list.kind === 'pairs' || list.kind === 'quarter' ? null : (
        <CirculationList list={list} growth={growth} />
      )}
    </Dialog>
  );
}
