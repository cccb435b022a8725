import {
  IconCheck,
  IconColumns3,
  IconMail,
  IconPlus,
  IconStar,
  IconStarFilled,
  IconThumbDown,
  IconThumbDownFilled,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { STAGES } from '@brainlink/schema/vocabulary';
import { memo, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { Button, classNames, IconButton, Name, PersonMark, Tag } from '../../../ui';
import type { CandidateFragment } from '../../../api/generated/speakers';
import { WEIGHTS, type Weights } from '../state/weights';
import styles from './candidate-card.module.css';
import { CandidateMore } from './candidate-more';
import { evidenceCount, EvidenceList } from './evidence';
import { Flags } from './flags';
import { ScoreBar } from './score-bar';
import { useInstitutionName } from '../../institution-name/use-institution-name';

/** What can be done with a candidate, and how they stand to it. */
export interface CandidateActions {
  readonly onSelect: (id: string) => void;
  readonly onMember: (candidate: CandidateFragment) => void;
  readonly onStar: (candidate: CandidateFragment) => void;
  readonly onNotLike: (candidate: CandidateFragment) => void;
  readonly onCompare: (candidate: CandidateFragment) => void;
  readonly onAsk: (candidate: CandidateFragment) => void;
  readonly onWhyNotIn: (candidate: CandidateFragment) => void;
  readonly onChanged: () => void;
}

/** What {@link CandidateCard} takes. */
export interface CandidateCardProps {
  readonly candidate: CandidateFragment;
  readonly place: number;
  readonly weights: Weights;
  readonly most: number;
  readonly selected: boolean;
  readonly member: boolean;
  readonly starred: boolean;
  readonly notLiked: boolean;
  readonly excluded: boolean;
  readonly compared: boolean;
  readonly may: { readonly star: boolean; readonly ask: boolean };
  readonly actions: CandidateActions;
}

/** A candidate with the reasons; a reason that is underlined opens the works and ties it names. */
export const CandidateCard = memo(function CandidateCard(props: CandidateCardProps) {
  const { candidate, place, weights, most, selected, member, starred, notLiked, excluded, compared, may, actions } = props;
  const { t } = useTranslation(['speakers', 'words']);
  const format = useFormat();
  const institution = useInstitutionName();
  const id = useId();
  const card = useRef<HTMLLIElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const { person } = candidate;
  const stage = STAGES.find(({ code }) => code === person.stage);
  const shown = WEIGHTS.flatMap(({ kind, key }) => {
    const reason = candidate.reasons.find((entry) => entry.kind === kind);
    return reason && reason.value > 0 ? [{ key, reason }] : [];
  });
  useEffect(() => {
    if (selected) card.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <li
      ref={card}
      className={classNames(styles.card, selected && styles.selected, (notLiked || excluded) && styles.out)}
      aria-current={selected ? 'true' : undefined}
      data-person={person.id}
      onClick={(event) => {
        if (event.target instanceof Element && !event.target.closest('a, button')) actions.onSelect(person.id);
      }}
    >
      <span className={styles.place} aria-label={t('place', { place })}>
        {place}
      </span>
      <div className={styles.main}>
        <h3 className={styles.head}>
          <PersonMark standing={person.standing} label={t(`words:standing.${person.standing}`)} />
          <Link to={`/people/${encodeURIComponent(person.id)}` as '/'} className={styles.name}>
            <Name name={person.name} latin={person.nameLatin} />
          </Link>
          <span className={styles.where}>
            {[
              institution(person.institution),
              person.country ? format.country(person.country) : '',
              stage ? format.text(stage.name) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </h3>
        <ul className={styles.reasons}>
          {shown.map(({ key, reason }) => {
            const behind = evidenceCount(reason.evidence) > 0;
            return (
              <li key={key} className={styles.reason}>
                <span className={styles.label}>{t(`kind.${key}`)}</span>
                {behind ? (
                  <button
                    type="button"
                    className={styles.sentence}
                    aria-expanded={open === key}
                    aria-controls={open === key ? `${id}-${key}` : undefined}
                    onClick={() => setOpen(open === key ? null : key)}
                  >
                    {format.text(reason.text)}
                  </button>
                ) : (
                  <span>{format.text(reason.text)}</span>
                )}
                {open === key ? <EvidenceList evidence={reason.evidence} id={`${id}-${key}`} /> : null}
              </li>
            );
          })}
        </ul>
        {candidate.flags.length ? <Flags flags={candidate.flags} onChanged={actions.onChanged} /> : null}
        {excluded ? (
          <p className={styles.note}>
            <Tag tone="warn">{t('excludedTag')}</Tag>
          </p>
        ) : null}
        {selected ? <CandidateMore candidate={candidate} /> : null}
        {selected && !member ? (
          <p className={styles.note}>
            <button type="button" className={styles.why} onClick={() => actions.onWhyNotIn(candidate)}>
              {t('membership.ask')}
            </button>
          </p>
        ) : null}
      </div>
      <div className={styles.side}>
        <ScoreBar reasons={candidate.reasons} weights={weights} most={most} />
        <Button
          className={classNames(styles.add, member && styles.added)}
          aria-pressed={member}
          icon={
            member ? (
              <IconCheck size={16} stroke={1.75} aria-hidden="true" />
            ) : (
              <IconPlus size={16} stroke={1.75} aria-hidden="true" />
            )
          }
          {...(selected ? { shortcut: 'S' } : {})}
          onClick={() => actions.onMember(candidate)}
        >
          {t(member ? 'added' : 'add')}
          <span className="visually-hidden">, {person.name}</span>
        </Button>
        <div className={styles.tools}>
          {may.star ? (
            <IconButton
              label={t(starred ? 'unstar' : 'star', { name: person.name })}
              aria-pressed={starred}
              icon={
                starred ? (
                  <IconStarFilled size={16} aria-hidden="true" />
                ) : (
                  <IconStar size={16} stroke={1.75} aria-hidden="true" />
                )
              }
              onClick={() => actions.onStar(candidate)}
            />
          ) : null}
          <IconButton
            label={t(compared ? 'uncompare' : 'compare', { name: person.name })}
            aria-pressed={compared}
            icon={<IconColumns3 size={16} stroke={1.75} aria-hidden="true" />}
            onClick={() => actions.onCompare(candidate)}
          />
          <IconButton
            label={t(notLiked ? 'notLikeUndo' : 'notLike', { name: person.name })}
            aria-pressed={notLiked}
            icon={
              notLiked ? (
                <IconThumbDownFilled size={16} aria-hidden="true" />
              ) : (
                <IconThumbDown size={16} stroke={1.75} aria-hidden="true" />
              )
            }
            onClick={() => actions.onNotLike(candidate)}
          />
          {may.ask ? (
            <IconButton
              label={t('ask.open', { name: person.name })}
              icon={<IconMail size={16} stroke={1.75} aria-hidden="true" />}
              onClick={() => actions.onAsk(candidate)}
            />
          ) : null}
        </div>
      </div>
    </li>
  );
});
