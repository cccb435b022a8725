import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { Button, EmptyState, Loading } from '../../../ui';
import type { CandidateFragment } from '../../../api/generated/speakers';
import type { SpeakersSearch } from '../state/speakers-search';
import { partOf, type Weights } from '../state/weights';
import { relaxed } from '../state/relaxed';
import type { Match } from '../use-match';
import { CandidateCard, type CandidateActions } from './candidate-card';
import styles from './candidates.module.css';

/** What {@link Candidates} takes. */
export interface CandidatesProps {
  readonly match: Match;
  readonly ordered: readonly CandidateFragment[];
  readonly weights: Weights;
  readonly search: SpeakersSearch;
  readonly starred: (id: string) => boolean;
  readonly may: { readonly star: boolean; readonly ask: boolean };
  readonly actions: CandidateActions;
  /** Takes conditions away, which is a step with a name. */
  readonly onRelax: (patch: Partial<SpeakersSearch>, label: string) => void;
}

/** The candidates as cards, best first; what was left out and why stands under them. */
export function Candidates({ match, ordered, weights, search, starred, may, actions, onRelax }: CandidatesProps) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  const { answer } = match;
  if (!answer) return match.error ? null : <Loading label={t('loading')} lines={9} />;
  const score = (candidate: CandidateFragment): number =>
    candidate.reasons.reduce((sum, { kind, value }) => sum + partOf(weights, kind, value), 0);
  const most = Math.max(...ordered.map(score), 1e-6);
  return (
    <>
      {answer.notices.length ? (
        <ul className={styles.notices}>
          {answer.notices.map((notice) => (
            <li key={notice.en}>{format.text(notice)}</li>
          ))}
        </ul>
      ) : null}
      {ordered.length === 0 ? (
        <EmptyState
          title={t('none.title')}
          actions={answer.relaxations.map((relaxation, at) => {
            const { patch, searches } = relaxed(search, relaxation);
            const names = relaxation.conditions.map((condition) => t(`condition.${condition}`)).join(' · ');
            const label = searches ? t('none.relax', { condition: names }) : t('none.anew');
            return (
              <Button key={names} tone={at ? 'secondary' : 'primary'} onClick={() => onRelax(patch, label)}>
                {searches ? `${label} · ${t('none.finds', { count: relaxation.count })}` : label}
              </Button>
            );
          })}
        >
          {t('none.text')}
        </EmptyState>
      ) : (
        <ol className={styles.cards} aria-label={t('candidates')}>
          {ordered.map((candidate, at) => {
            const { id } = candidate.person;
            return (
              <CandidateCard
                key={id}
                candidate={candidate}
                place={at + 1}
                weights={weights}
                most={most}
                selected={search.selected === id}
                member={search.set?.includes(id) ?? false}
                starred={starred(id)}
                notLiked={search.notLike?.includes(id) ?? false}
                excluded={search.excluded?.includes(id) ?? false}
                compared={search.compare?.includes(id) ?? false}
                may={may}
                actions={actions}
              />
            );
          })}
        </ol>
      )}
      <div className={styles.foot}>
        {match.more ? (
          <Button busy={match.loading} onClick={match.more}>
            {t('more.next', { count: Math.min(20, answer.totalCount - ordered.length) })}
          </Button>
        ) : null}
        {answer.excluded.length ? (
          <details className={styles.excluded}>
            <summary>
              {t('leftOut', { number: format.number(answer.excluded.reduce((sum, { count }) => sum + count, 0)) })}
            </summary>
            <ul>
              {answer.excluded.map(({ reason, count, text }) => (
                <li key={reason}>
                  {t('leftOutFor', { number: format.number(count) })} {format.text(text)}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </>
  );
}
