import { IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../../i18n/use-translation';
import type { DecideLinkMutation, LinkDecisionKind } from '../../../api/generated/linkage';
import { useFormat } from '../../../i18n/use-format';
import { Button } from '../../../ui';
import { keysOf } from '../state/pair-key';
import styles from './conflict-note.module.css';

/** An answer that changed nothing because of what others decided, and what was to be decided. */
export interface Refused {
  readonly wanted: LinkDecisionKind;
  readonly result: DecideLinkMutation['decideLink'];
}

/** What {@link ConflictNote} takes. */
export interface ConflictNoteProps {
  readonly refused: Refused;
  /** Decide all the same, having seen theirs. */
  readonly onInsist: () => void;
  /** Leave theirs as it is and go on. */
  readonly onKeep: () => void;
}

/** A colleague was first, or the decision contradicts others: theirs, and the two ways on. */
export function ConflictNote({ refused, onInsist, onKeep }: ConflictNoteProps) {
  const { t } = useTranslation('linkage');
  const format = useFormat();
  const { current, contradicts, outcome } = refused.result;
  return (
    <div className={styles.note} role="alert">
      <IconUsers size={20} stroke={1.75} aria-hidden="true" />
      <div>
        {outcome === 'CONFLICT' && current ? (
          <>
            <p className={styles.title}>
              {current.decider === 'MODEL'
                ? t('conflict.titleModel', { what: t(`word.${current.decision}`) })
                : t('conflict.title', { by: current.by ?? t('history.byHand'), what: t(`word.${current.decision}`) })}
            </p>
            <p>
              {[format.moment(current.at), current.note ? `“${current.note}”` : ''].filter(Boolean).join(' · ')}{' '}
              {t('conflict.nothing')}
            </p>
          </>
        ) : (
          <>
            <p className={styles.title}>{t('conflict.contradiction')}</p>
            <ul>
              {contradicts.map((decision) => (
                <li key={decision.id}>
                  {[t(`word.${decision.decision}`), decision.by, format.moment(decision.at)].filter(Boolean).join(' · ')}{' '}
                  {decision.left && decision.right ? (
                    <Link to="/linkage" search={keysOf({ left: decision.left, right: decision.right })}>
                      {decision.left.name} – {decision.right.name}
                    </Link>
                  ) : null}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className={styles.actions}>
        <Button size="dense" onClick={onKeep}>
          {t('conflict.keep')}
        </Button>
        {outcome === 'CONFLICT' ? (
          <Button size="dense" tone="quiet" onClick={onInsist}>
            {t('conflict.insist', { what: t(`do.${refused.wanted as 'LINK'}`) })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
