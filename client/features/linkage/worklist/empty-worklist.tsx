import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../../i18n/use-translation';
import { Button, EmptyState, buttonClass } from '../../../ui';
import type { LinkageSearch } from '../state/linkage-search';
import type { WorklistProps } from './worklist-props';

/** No pair to look at: because of the conditions, because all are decided, or because nothing was compared yet; and what to do then. */
export function EmptyWorklist({ list, lines, search, onSearch }: Pick<WorklistProps, 'list' | 'lines' | 'search' | 'onSearch'>) {
  const { t } = useTranslation('linkage');
  const { counts } = list;
  if (!counts || lines.length > 0 || list.loading) return null;
  const all: LinkageSearch = { sender: undefined, state: undefined };
  if (search.sender ?? search.state)
    return (
      <EmptyState title={t('list.noneHere')} actions={<Button onClick={() => onSearch(all)}>{t('list.showAll')}</Button>}>
        {t('list.noneHereText')}
      </EmptyState>
    );
  const never = counts.threshold === null;
  return (
    <EmptyState
      title={t(never ? 'list.neverRun' : 'list.none')}
      actions={
        <Link to="/linkage/report" className={buttonClass(never ? 'primary' : 'secondary')}>
          {t(never ? 'list.run' : 'nav.report')}
        </Link>
      }
    >
      {t(never ? 'list.neverRunText' : 'list.noneText')}
    </EmptyState>
  );
}
