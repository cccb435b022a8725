import { useQuery } from '@apollo/client/react';
import { IconX } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { SpeakerEventsDocument } from '../../../api/generated/speakers';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { IconButton, Name, PersonMark, SelectField } from '../../../ui';
import { toggled } from '../state/speakers-search';
import type { Speakers } from '../state/use-speakers';
import type { People } from '../use-people';
import styles from './brief.module.css';

const ThingPicker = lazy(() => import('../../search/thing-picker').then((part) => ({ default: part.ThingPicker })));

/** Who organises: an event that is there already, or two people by name. They are those to be close to, and in no conflict with. */
export function Organizers({ speakers, people }: { readonly speakers: Speakers; readonly people: People }) {
  const { t } = useTranslation(['speakers', 'words']);
  const format = useFormat();
  const { search, change } = speakers;
  const { data } = useQuery(SpeakerEventsDocument);
  const organizers = search.organizers ?? [];
  return (
    <div className={styles.groups}>
      <SelectField
        label={t('brief.event')}
        value={search.event ?? ''}
        onChange={(event) => {
          const chosen = data?.events.find(({ id }) => id === event.target.value);
          change(
            { event: event.target.value || undefined },
            t('step.event', {
              title: chosen ? format.text({ ko: chosen.titleKo ?? '', en: chosen.titleEn ?? '' }) : t('step.none'),
            }),
          );
        }}
      >
        <option value="">{t('brief.noEvent')}</option>
        {search.event && data && !data.events.some(({ id }) => id === search.event) ? (
          <option value={search.event}>{t('brief.unknownValue', { value: search.event })}</option>
        ) : null}
        {(data?.events ?? []).map((event) => (
          <option key={event.id} value={event.id}>
            {[event.from?.slice(0, 7), format.text({ ko: event.titleKo ?? '', en: event.titleEn ?? '' })]
              .filter(Boolean)
              .join(' · ')}
          </option>
        ))}
      </SelectField>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>
          {t('brief.organizers')}
          <span className={styles.hint}>{t('brief.organizersHint')}</span>
        </legend>
        {organizers.length ? (
          <ul className={styles.people}>
            {organizers.map((id) => {
              const person = people.of(id);
              const name = person?.name ?? (people.isNobody(id) ? t('brief.nobody') : '…');
              return (
                <li key={id} className={styles.person}>
                  <PersonMark standing={person?.standing} label={t(`words:standing.${person?.standing ?? 'UNKNOWN'}`)} />
                  <Name name={name} latin={person?.nameLatin} />
                  <IconButton
                    label={t('brief.remove', { name })}
                    icon={<IconX size={14} stroke={1.75} aria-hidden="true" />}
                    onClick={() => change({ organizers: toggled(organizers, id, false) }, t('step.organizerOut', { name }))}
                  />
                </li>
              );
            })}
          </ul>
        ) : null}
        {organizers.length < 2 ? (
          <Suspense fallback={null}>
            <ThingPicker
              label={t('brief.organizerAdd')}
              labelHidden
              placeholder={t('brief.organizerAdd')}
              kinds={['PERSON']}
              onPick={(hit) => {
                change({ organizers: toggled(organizers, hit.id, true) }, t('step.organizer', { name: hit.title }));
              }}
            />
          </Suspense>
        ) : null}
      </fieldset>
    </div>
  );
}
