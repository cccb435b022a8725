import { faultOf } from '../../../api/fault';
import { FaultNote } from '../../../api/fault-note';
import { useTranslation } from '../../../i18n/use-translation';
import { Button, ErrorState } from '../../../ui';
import type { SpeakersSearch } from '../state/speakers-search';
import type { Speakers } from '../state/use-speakers';
import type { Match } from '../use-match';

/** What a search may rest on that can be gone: an old address, or one that was typed. */
const GROUNDS = ['like', 'event'] as const;

/** A question that was not answered: one that rests on something that is not there says so and offers to go on without it. */
export function QuestionFault({ match, speakers }: { readonly match: Match; readonly speakers: Speakers }) {
  const { t } = useTranslation('speakers');
  const { search, change } = speakers;
  const gone = faultOf(match.error).code === 'NOT_FOUND' ? GROUNDS.filter((ground) => search[ground] !== undefined) : [];
  if (gone.length === 0) return <FaultNote error={match.error} onRetry={match.retry} keepsData={match.answer !== null} />;
  return (
    <ErrorState
      title={t('gone.title')}
      advice={t('gone.advice')}
      actions={gone.map((ground) => {
        const label = t(`gone.without_${ground}`);
        const patch: Partial<SpeakersSearch> = { [ground]: undefined };
        return (
          <Button key={ground} size="dense" onClick={() => change(patch, label)}>
            {label}
          </Button>
        );
      })}
    />
  );
}
