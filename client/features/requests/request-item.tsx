import { Link } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import { Button, Name, PersonMark, Tag, type TagTone } from '../../ui';
import { pageOf } from '../search/hit-target';
import type { Answering } from './answer-dialog';
import styles from './requests.module.css';
import type { Request, RequestNames } from './use-request-names';

const TONE: Readonly<Record<Request['state'], TagTone>> = {
  open: 'warn',
  sent: 'accent',
  answered: 'good',
  declined: 'neutral',
  refused: 'bad',
  erased: 'neutral',
};

/** How a request can go on from where it stands. */
const NEXT: Readonly<Partial<Record<Request['state'], readonly Answering['state'][]>>> = {
  open: ['sent', 'refused'],
  sent: ['answered', 'declined'],
};

/** What {@link RequestItem} takes; with `onAnswer` the reader may say how it stands. */
export interface RequestItemProps {
  readonly request: Request;
  readonly names: RequestNames;
  readonly onAnswer?: (answering: Answering) => void;
}

/** A request: to whom, about which event, in which words, by whom, and how it stands. */
export function RequestItem({ request, names, onAnswer }: RequestItemProps) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const person = names.person(request.personId);
  const name = person?.label ?? (names.loading ? '…' : t('somebody'));
  return (
    <li className={styles.item}>
      <p className={styles.who}>
        <Link to={pageOf('PERSON', request.personId)} className={styles.person}>
          {person ? (
            <>
              <PersonMark standing={person.standing} size={16} />
              <Name name={person.label} latin={person.labelLatin} />
            </>
          ) : (
            name
          )}
        </Link>
        <Tag tone={TONE[request.state]}>{t(`state.${request.state}`)}</Tag>
      </p>
      <p className={styles.meta}>
        {[onAnswer ? request.askedByName : null, format.moment(request.askedAt)].filter(Boolean).join(' · ')}
        {' · '}
        <Link to={pageOf('EVENT', request.eventId)}>{names.event(request.eventId) ?? t('event')}</Link>
      </p>
      <blockquote className={styles.text}>{request.text}</blockquote>
      {request.answer || request.answeredAt ? (
        <p className={styles.answer}>
          {[request.answeredAt ? format.moment(request.answeredAt) : '', request.answer ?? ''].filter(Boolean).join(' · ')}
        </p>
      ) : null}
      {onAnswer ? (
        <p className={styles.actions}>
          {(NEXT[request.state] ?? []).map((state) => (
            <Button key={state} size="dense" onClick={() => onAnswer({ id: request.id, name, state })}>
              {t(`do.${state}`)}
            </Button>
          ))}
        </p>
      ) : null}
    </li>
  );
}
