import { useTranslation } from '../../../i18n/use-translation';
import type { CirculationQuery } from '../../../api/generated/growth';
import { ToldNumber } from '../parts/told-number';
import type { OpenList } from '../state/open-list';
import styles from './flows.module.css';

/** What {@link WaysList} takes. */
export interface WaysListProps {
  readonly kinds: CirculationQuery['circulation']['kinds'];
  readonly onOpen: (list: OpenList) => void;
}

/** In which ways people have circulated; each number opens its people. */
export function WaysList({ kinds, onOpen }: WaysListProps) {
  const { t } = useTranslation('growth');
  return (
    <dl className={styles.ways}>
      {kinds
        .filter(({ people }) => people !== 0)
        .map(({ kind, people }) => (
          <div key={kind}>
            <dt>{t(`flows.way.${kind}`)}</dt>
            <dd>
              <ToldNumber value={people} onOpen={() => onOpen({ kind: 'circulation', way: kind })} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
