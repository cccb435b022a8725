import { IconHistory, IconStarOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { faultOf } from '../../../api/fault';
import { useFaultText } from '../../../api/use-fault-text';
import { FaultNote } from '../../../api/fault-note';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { EmptyState, IconButton, Name, PersonMark, SelectField, useToast } from '../../../ui';
import type { Column } from '../../../ui/data-table';
import type { ShortlistState } from '../../../api/generated/speakers';
import { ExportMenu } from '../../export/export-menu';
import styles from './shortlist-panel.module.css';
import type { ShortlistHand, ShortlistView } from './use-shortlist';
import { useInstitutionName } from '../../institution-name/use-institution-name';

type Entry = ShortlistView['entries'][number];

const STATES = ['CONSIDERED', 'INVITED', 'ACCEPTED', 'DECLINED', 'RESERVE'] as const;

/** What {@link ShortlistPanel} takes. */
export interface ShortlistPanelProps {
  readonly hand: ShortlistHand;
  readonly onChoose: (id: string | undefined) => void;
}

/** The starred people: how far each has come, a note, who did what; shared with those who organise the event. */
export function ShortlistPanel({ hand, onChoose }: ShortlistPanelProps) {
  const { t } = useTranslation(['speakers', 'words']);
  const format = useFormat();
  const institution = useInstitutionName();
  const toast = useToast();
  const faultText = useFaultText();
  const [open, setOpen] = useState<string | null>(null);
  const { list } = hand;
  const tell = (work: Promise<unknown>) => {
    work.catch((error: unknown) => toast({ tone: 'bad', text: whatFailed(error) }));
  };
  const whatFailed = (error: unknown) => faultText(error, t('shortlist.failed'));
  const say = ({ person, seq }: Entry, says: { readonly state?: ShortlistState; readonly note?: string }) => {
    const put = (seenSeq?: number) => hand.put([person.id], { title: list?.title ?? '' }, { ...says, seenSeq });
    put(seq).catch((error: unknown) => {
      const action = { label: t('shortlist.insist'), onAction: () => tell(put()) };
      if (faultOf(error).code !== 'CONFLICT') toast({ tone: 'bad', text: whatFailed(error) });
      else toast({ tone: 'bad', text: t('shortlist.changedSince', { name: person.name }), action });
    });
  };
  const columns: readonly Column<Entry>[] = [
    { key: 'name', header: t('shortlist.column.name'), value: ({ person }) => person.name },
    { key: 'nameLatin', header: t('shortlist.column.nameLatin'), value: ({ person }) => person.nameLatin },
    { key: 'institution', header: t('shortlist.column.institution'), value: ({ person }) => person.institution },
    {
      key: 'country',
      header: t('shortlist.column.country'),
      value: ({ person }) => (person.country ? format.country(person.country) : ''),
    },
    { key: 'standing', header: t('shortlist.column.standing'), value: ({ person }) => t(`words:standing.${person.standing}`) },
    { key: 'state', header: t('shortlist.column.state'), value: ({ state }) => t(`shortlist.state.${state}`) },
    { key: 'note', header: t('shortlist.column.note'), value: ({ note }) => note },
    { key: 'by', header: t('shortlist.column.by'), value: ({ by }) => by.name },
    { key: 'at', header: t('shortlist.column.at'), value: ({ at }) => format.moment(at) },
  ];
  if (hand.error && !list) return <FaultNote error={hand.error} onRetry={hand.retry} />;
  if (!list || !list.entries.length) return <EmptyState title={t('shortlist.emptyTitle')}>{t('shortlist.empty')}</EmptyState>;
  return (
    <div className={styles.panel} aria-busy={hand.busy}>
      <div className={styles.head}>
        <SelectField
          label={t('shortlist.choose')}
          labelHidden
          value={list.id}
          onChange={(event) => onChoose(event.target.value || undefined)}
        >
          {hand.lists.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title} ({one.count})
            </option>
          ))}
        </SelectField>
        <ExportMenu
          name={`shortlist-${list.title}`}
          list={{ kind: 'shortlist', variables: { id: list.id } }}
          columns={columns}
          rows={list.entries}
        />
      </div>
      <p className={styles.quiet}>
        {t('shortlist.owner', { name: list.owner.name ?? '' })}
        {list.members.length
          ? ` · ${t('shortlist.members', { names: list.members.map(({ name }) => name ?? '').join(', ') })}`
          : ''}
        {list.eventId ? ` · ${t('shortlist.shared')}` : ''}
      </p>
      <ul className={styles.entries}>
        {list.entries.map((entry) => {
          const { person } = entry;
          return (
            <li key={person.id} className={styles.entry}>
              <PersonMark standing={person.standing} label={t(`words:standing.${person.standing}`)} />
              <span className={styles.who}>
                <Link to={`/people/${encodeURIComponent(person.id)}` as '/'} className={styles.name}>
                  <Name name={person.name} latin={person.nameLatin} />
                </Link>
                <span className={styles.quiet}>
                  {[institution(person.institution), person.country ? format.country(person.country) : '']
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <select
                className={styles.state}
                aria-label={t('shortlist.stateOf', { name: person.name })}
                value={entry.state}
                disabled={!list.mayEdit}
                onChange={(event) => say(entry, { state: event.target.value as ShortlistState })}
              >
                {STATES.map((state) => (
                  <option key={state} value={state}>
                    {t(`shortlist.state.${state}`)}
                  </option>
                ))}
              </select>
              <IconButton
                label={t('shortlist.history', { name: person.name })}
                aria-expanded={open === person.id}
                icon={<IconHistory size={16} stroke={1.75} aria-hidden="true" />}
                onClick={() => setOpen(open === person.id ? null : person.id)}
              />
              {list.mayEdit ? (
                <IconButton
                  label={t('unstar', { name: person.name })}
                  icon={<IconStarOff size={16} stroke={1.75} aria-hidden="true" />}
                  onClick={() => tell(hand.take([person.id]))}
                />
              ) : null}
              <input
                key={entry.note ?? ''}
                className={styles.note}
                aria-label={t('shortlist.noteOf', { name: person.name })}
                placeholder={t('shortlist.note')}
                defaultValue={entry.note ?? ''}
                readOnly={!list.mayEdit}
                onBlur={(event) => {
                  if (event.target.value !== (entry.note ?? '')) say(entry, { note: event.target.value });
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur();
                }}
              />
              {open === person.id ? (
                <ol className={styles.history}>
                  {entry.history.map((change, at) => (
                    <li key={change.seq} className={styles.change} data-undone={change.undone}>
                      <span>
                        {format.text(change.text)}
                        {change.note && change.note !== entry.history[at + 1]?.note ? ` · “${change.note}”` : null}
                      </span>
                      <time>{format.moment(change.at)}</time>
                      {list.mayEdit && !change.undone ? (
                        <button type="button" className={styles.undo} onClick={() => tell(hand.undo(change.seq))}>
                          {t('steps.undo')}
                        </button>
                      ) : null}
                    </li>
                  ))}
                </ol>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
