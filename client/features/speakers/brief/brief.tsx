import { COUNTRIES, STAGES, technologyByCode, TECHNOLOGIES_2026 } from '@brainlink/schema/vocabulary';
import { lazy, Suspense, useMemo } from 'react';
import type { MatchSpeakersInput } from '../../../api/generated/speakers';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { Speakers } from '../state/use-speakers';
import type { WeightKey, Weights } from '../state/weights';
import type { People } from '../use-people';
import styles from './brief.module.css';
import { Choices } from './choices';
import { DateRanges } from './date-ranges';
import { Organizers } from './organizers';
import { Seats } from './seats';
import { Steps } from './steps';
import { TopicField } from './topic-field';
import { WeightSliders } from './weights';

const WhyNotFound = lazy(() => import('./why-not-found').then((part) => ({ default: part.WhyNotFound })));

/** What {@link Brief} takes. */
export interface BriefProps {
  readonly speakers: Speakers;
  readonly people: People;
  readonly input: MatchSpeakersInput | null;
  readonly weights: Weights;
  readonly onWeight: (key: WeightKey, value: number) => void;
  readonly onReset: () => void;
  readonly said: string | null;
  readonly onFound: (id: string, rank: number) => void;
  /** The words that were read out of the topic. */
  readonly words: readonly string[];
  readonly unknown: readonly string[];
}

const STANDINGS = ['OVERSEAS_KOREAN', 'ABROAD', 'KOREA'] as const;

/** What is looked for: topic, technology, dates, countries, seats, organizers, and what counts how much. */
export function Brief({ speakers, people, input, weights, onWeight, onReset, said, onFound, words, unknown }: BriefProps) {
  const { t } = useTranslation(['speakers', 'words']);
  const format = useFormat();
  const { search, change } = speakers;
  const countries = useMemo(
    () =>
      COUNTRIES.map(({ code }) => ({ key: code, label: format.country(code) })).sort((a, b) =>
        a.label.localeCompare(b.label, format.locale),
      ),
    [format],
  );
  const pick =
    (name: 'technology' | 'country' | 'stage' | 'standing', label: string) => (next: readonly string[], changed: string) =>
      change({ [name]: next.length ? next : undefined, selected: undefined }, `${label}: ${changed}`);
  return (
    <div className={styles.brief}>
      <TopicField speakers={speakers} autoFocus={input === null} />
      {words.length || unknown.length ? (
        <div className={styles.group}>
          <h2 className={styles.legend}>{t('brief.words')}</h2>
          <ul className={styles.words}>
            {words.slice(0, 10).map((word) => (
              <li key={word}>{word}</li>
            ))}
            {unknown.slice(0, 5).map((word) => (
              <li key={word} className={styles.unknown} title={t('brief.unknownWord')}>
                {word}
                <span className="visually-hidden">, {t('brief.unknownWord')}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <Choices
        label={t('brief.technology')}
        chosen={search.technology ?? []}
        choices={TECHNOLOGIES_2026.map(({ code, name }) => ({ key: code, label: format.text(name) }))}
        earlier={(code) => {
          const technology = technologyByCode(code);
          return technology && format.text(technology.name);
        }}
        onChange={pick('technology', t('brief.technology'))}
      />
      <DateRanges speakers={speakers} />
      <Choices
        label={t('brief.country')}
        chosen={search.country ?? []}
        choices={countries}
        onChange={pick('country', t('brief.country'))}
      />
      <Seats speakers={speakers} />
      <Organizers speakers={speakers} people={people} />
      <details className={styles.details} open={Boolean(search.standing ?? search.stage)}>
        <summary>{t('brief.more')}</summary>
        <Choices
          label={t('brief.standing')}
          chosen={search.standing ?? []}
          choices={STANDINGS.map((code) => ({ key: code, label: t(`words:standing.${code}`) }))}
          onChange={pick('standing', t('brief.standing'))}
        />
        <Choices
          label={t('brief.stage')}
          chosen={search.stage ?? []}
          choices={STAGES.map(({ code, name }) => ({ key: code, label: format.text(name) }))}
          onChange={pick('stage', t('brief.stage'))}
        />
      </details>
      <WeightSliders weights={weights} onWeight={onWeight} onReset={onReset} said={said} />
      {input ? (
        <Suspense fallback={null}>
          <WhyNotFound input={input} onFound={onFound} />
        </Suspense>
      ) : null}
      <Steps speakers={speakers} />
    </div>
  );
}
