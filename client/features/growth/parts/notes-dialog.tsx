import type { GrowthNoteFragment } from '../../../api/generated/growth';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { Dialog } from '../../../ui';
import { AsOf } from '../query/as-of';
import type { Panel } from '../state/growth-search';
import { headerOf, type Answers } from '../state/use-answers';
import styles from './notes-dialog.module.css';

/** What {@link NotesDialog} takes. */
export interface NotesDialogProps {
  readonly panel: Panel;
  readonly answers: Answers;
  readonly onClose: () => void;
}

/** What the figures of a panel mean: metrics by the definitions of the server, methods in words. */
export function NotesDialog({ panel, answers, onClose }: NotesDialogProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const header = headerOf(answers, panel);
  const definitions: readonly GrowthNoteFragment[] =
    (panel === 'ties'
      ? answers.ties.data?.networkGrowth.definitions
      : panel === 'dates'
        ? answers.dates.data?.after.definitions
        : undefined) ?? [];
  const method =
    panel === 'impact'
      ? answers.impact.data?.eventImpact.statement
      : panel === 'flows' || panel === 'places' || panel === 'stays' || panel === 'hosts'
        ? answers[panel].data?.circulation.bias
        : null;
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      shape="sheet"
      title={t('notes.title', { name: t(`query.panel.${panel}`) })}
      closeLabel={t('close')}
    >
      <div className={styles.notes}>
        <p>{t(`notes.text.${panel}`)}</p>
        {method ? <p>{format.text(method)}</p> : null}
        {definitions.map((one) => (
          <section key={one.metric}>
            <h3>
              {format.text(one.name)} <span className={styles.quiet}>{format.text(one.unit)}</span>
            </h3>
            <p className={styles.formula}>
              <code>{one.formula}</code>
            </p>
            <p>{format.text(one.edgeCases)}</p>
            <p>{format.text(one.bias)}</p>
            <p className={styles.quiet}>{t('notes.version', { name: `${one.metric}@${one.version}` })}</p>
          </section>
        ))}
        {definitions[0] ? (
          <section>
            <h3>{t('notes.tie')}</h3>
            <p>{format.text(definitions[0].tie)}</p>
            <h3>{t('notes.source')}</h3>
            <p>{format.text(definitions[0].source)}</p>
          </section>
        ) : null}
        {header ? <AsOf header={header} /> : null}
      </div>
    </Dialog>
  );
}
