import { useTranslation } from '../i18n/use-translation';
import { useFormat } from '../i18n/use-format';
import { Button, ErrorState } from '../ui';
import { faultOf } from './fault';

/** What {@link FaultNote} takes. */
export interface FaultNoteProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** What was there before the failure is still in sight: the note says so and takes one line. */
  readonly keepsData?: boolean;
}

/** A failed answer in the words of the house: what happened, the server's advice, and a way on. */
export function FaultNote({ error, onRetry, keepsData }: FaultNoteProps) {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const fault = faultOf(error);
  const offline = fault.code === 'OFFLINE';
  const signedOut = fault.code === 'SIGN_IN_REQUIRED';
  // The next page of a list that an import has changed: nobody here has seen a cursor.
  const changed = fault.code === 'INVALID_CURSOR';
  const advice = signedOut
    ? t('error.signedOutAdvice')
    : changed
      ? t('error.changedAdvice')
      : fault.advice
        ? format.text(fault.advice)
        : offline
          ? t('error.offlineAdvice')
          : t('error.advice');
  const refused = fault.code === 'NOT_ALLOWED';
  const title = refused
    ? t('error.notAllowed')
    : signedOut
      ? t('error.signedOut')
      : changed
        ? t('error.changed')
        : offline
          ? t('error.offline')
          : `${t('error.title')} (${fault.code})`;
  return (
    <ErrorState
      title={title}
      advice={keepsData ? `${advice} ${t('error.still')}` : advice}
      inline={keepsData ?? false}
      actions={
        onRetry && !refused ? (
          <Button size="dense" onClick={onRetry}>
            {t(changed ? 'error.again' : 'error.retry')}
          </Button>
        ) : null
      }
    />
  );
}
