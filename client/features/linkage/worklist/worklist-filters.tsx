import { useQuery } from '@apollo/client/react';
import { useTranslation } from '../../../i18n/use-translation';
import { LinkSendersDocument } from '../../../api/generated/linkage';
import { useFormat } from '../../../i18n/use-format';
import { SelectField } from '../../../ui';
import { choiceOf, WORKLIST_ORDERS, WORKLIST_STATES } from '../state/choices';
import type { LinkageSearch } from '../state/linkage-search';
import styles from './worklist.module.css';

/** What {@link WorklistFilters} takes. */
export interface WorklistFiltersProps {
  readonly search: LinkageSearch;
  readonly onSearch: (change: LinkageSearch) => void;
}

/** Which pairs, from whom, in which order. */
export function WorklistFilters({ search, onSearch }: WorklistFiltersProps) {
  const { t } = useTranslation('linkage');
  const format = useFormat();
  const { data } = useQuery(LinkSendersDocument);
  return (
    <div className={styles.filters}>
      <SelectField
        label={t('filter.sender')}
        labelHidden
        value={search.sender?.[0] ?? ''}
        onChange={(event) => onSearch({ sender: event.target.value ? [event.target.value] : undefined })}
      >
        <option value="">{t('filter.allSenders')}</option>
        {data?.associations.map((association) => (
          <option key={association.id} value={association.abbr}>
            {format.text({ ko: association.nameKo ?? '', en: association.nameEn ?? '' }) || association.abbr}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('filter.order')}
        labelHidden
        value={choiceOf(WORKLIST_ORDERS, search.order)}
        onChange={(event) => onSearch({ order: event.target.value })}
      >
        {WORKLIST_ORDERS.map((order) => (
          <option key={order} value={order}>
            {t(`filter.order_${order}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('filter.state')}
        labelHidden
        value={choiceOf(WORKLIST_STATES, search.state)}
        onChange={(event) => onSearch({ state: event.target.value })}
      >
        {WORKLIST_STATES.map((state) => (
          <option key={state} value={state}>
            {t(`filter.state_${state}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
