import { IconCode, IconInfoCircle, IconTable } from '@tabler/icons-react';
import { useTranslation } from '../../../i18n/use-translation';
import { Button, IconButton } from '../../../ui';
import type { Panel } from '../state/growth-search';
import type { Growth } from '../state/use-growth';
import styles from './panel-actions.module.css';

/** What the panels of the page share. */
export interface PanelActionsProps {
  readonly panel: Panel;
  readonly growth: Growth;
  readonly onNotes: (panel: Panel) => void;
  /** The panel is a table already. */
  readonly isTableOnly?: boolean;
}

/** What can be done with every chart: see it as a table, what its figures mean, what was asked. */
export function PanelActions({ panel, growth, onNotes, isTableOnly = false }: PanelActionsProps) {
  const { t } = useTranslation('growth');
  return (
    <>
      <span className={styles.icons}>
        <IconButton
          label={t('notes.open')}
          icon={<IconInfoCircle size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => onNotes(panel)}
        />
        <IconButton
          label={t('query.show')}
          icon={<IconCode size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => {
            growth.change({ query: panel });
            document.getElementById('growth-query')?.scrollIntoView({ block: 'nearest' });
          }}
        />
      </span>
      {isTableOnly ? null : (
        <Button
          size="dense"
          aria-pressed={growth.isTable(panel)}
          className={growth.isTable(panel) ? styles.pressed : undefined}
          icon={<IconTable size={14} stroke={1.75} aria-hidden="true" />}
          onClick={() => growth.toggleTable(panel)}
        >
          {t('table')}
        </Button>
      )}
    </>
  );
}
