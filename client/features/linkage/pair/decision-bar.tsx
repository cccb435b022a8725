import { IconClockPause, IconLink, IconPencil, IconX } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import type { LinkDecisionKind } from '../../../api/generated/linkage';
import { Button, Kbd } from '../../../ui';
import styles from './decision-bar.module.css';

/** What {@link DecisionBar} takes. */
export interface DecisionBarProps {
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly noteField: RefObject<HTMLInputElement | null>;
  readonly deciding: LinkDecisionKind | null;
  readonly onDecide: (decision: LinkDecisionKind) => void;
  readonly may: boolean;
}

const CHOICES = [
  { decision: 'DIFFERENT', key: 'D', icon: IconX },
  { decision: 'UNSURE', key: 'U', icon: IconClockPause },
  { decision: 'LINK', key: 'L', icon: IconLink },
] as const;

/** The three decisions, a line for the reason, and the keys that do without a mouse. */
export function DecisionBar({ note, onNote, noteField, deciding, onDecide, may }: DecisionBarProps) {
  const { t } = useTranslation('linkage');
  if (!may) return <p className={styles.bar}>{t('pair.mayNot')}</p>;
  return (
    <div className={styles.bar} role="group" aria-label={t('pair.decide')}>
      <div className={styles.choices}>
        {CHOICES.map(({ decision, key, icon: Sign }) => (
          <Button
            key={decision}
            size="main"
            tone={decision === 'LINK' ? 'primary' : 'secondary'}
            shortcut={key}
            busy={deciding === decision}
            disabled={deciding !== null}
            icon={<Sign size={18} stroke={1.75} aria-hidden="true" />}
            onClick={() => onDecide(decision)}
          >
            {t(`do.${decision}`)}
          </Button>
        ))}
      </div>
      <label className={styles.note}>
        <IconPencil size={16} stroke={1.75} aria-hidden="true" />
        <span className="visually-hidden">{t('pair.note')}</span>
        <input
          ref={noteField}
          type="text"
          value={note}
          maxLength={500}
          placeholder={t('pair.notePlaceholder')}
          aria-keyshortcuts="N"
          onChange={(event) => onNote(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
            event.preventDefault();
            event.currentTarget.blur();
          }}
        />
        <span aria-hidden="true">
          <Kbd>N</Kbd>
        </span>
      </label>
      <p className={styles.keys} aria-hidden="true">
        <Kbd>J</Kbd> <Kbd>K</Kbd> {t('keys.walk')} <Kbd>E</Kbd> {t('keys.open')} <Kbd>Ctrl Z</Kbd> {t('keys.undo')}
      </p>
    </div>
  );
}
