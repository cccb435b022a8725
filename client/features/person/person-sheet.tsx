import { useMutation } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import type { PartialDate } from '@brainlink/schema/time';
import { UndoCommandDocument } from '../../api/generated/person';
import { useSession } from '../../api/session';
import { Loading, useToast } from '../../ui';
import { decimalYear } from './career';
import { EditingDialog, type Editing } from './editing-dialog';
import { PersonHeader } from './person-header';
import styles from './person-page.module.css';
import type { PersonNode } from './person-view';
import { useTies } from './use-ties';
import { usePersonData } from './use-person-data';

// The head comes first; the panels come side by side, each as it is there.
const CareerTimeline = lazy(() => import('./career-timeline').then((part) => ({ default: part.CareerTimeline })));
const FactsPanel = lazy(() => import('./facts-panel').then((part) => ({ default: part.FactsPanel })));
const RegisterPanel = lazy(() => import('./register-panel').then((part) => ({ default: part.RegisterPanel })));
const LinkReasons = lazy(() => import('../linkage/explain/link-reasons').then((part) => ({ default: part.LinkReasons })));
const EnrichmentPanel = lazy(() => import('../enrichment/enrichment-panel').then((part) => ({ default: part.EnrichmentPanel })));
const ErasureEntry = lazy(() => import('../erasure/erasure-entry').then((part) => ({ default: part.ErasureEntry })));
const TakingPart = lazy(() => import('./taking-part').then((part) => ({ default: part.TakingPart })));
const TiesPanel = lazy(() => import('./ties-panel').then((part) => ({ default: part.TiesPanel })));
const WorksPanel = lazy(() => import('./works-panel').then((part) => ({ default: part.WorksPanel })));

/** What {@link PersonSheet} takes. */
export interface PersonSheetProps {
  readonly id: string;
  readonly person: PersonNode;
  /** Today as `yyyy-mm-dd`. */
  readonly today: string;
  readonly refresh: () => void;
  /** The person was erased, as the command with this number. */
  readonly onErased: (seq: number) => void;
}

/** Goes to a section of the page, with the keyboard too. */
function open(section: string): void {
  const target = document.getElementById(section);
  target?.scrollIntoView({ behavior: 'smooth', block: 'start' });
  target?.focus({ preventScroll: true });
}

/** The page of a person who is there: head, career, and the panels in three columns. */
export function PersonSheet({ id, person, today, refresh, onErased }: PersonSheetProps) {
  const { t } = useTranslation('person');
  const toast = useToast();
  const { refetchAtlas } = useSession();
  const { facts, factsState, works, worksCount, worksError, askWorksAgain, spells, dated, register } = usePersonData(id, person);
  const ties = useTies(id);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [year, setYear] = useState<number | null>(null);
  const [undo] = useMutation(UndoCommandDocument);

  const reload = () => {
    refresh();
    factsState.retry();
    ties.refetch();
    refetchAtlas();
  };
  const done = (seq: number) => {
    setEditing(null);
    reload();
    toast({
      tone: 'good',
      text: t('editor.done', { seq }),
      action: {
        label: t('history.undo'),
        onAction: () => {
          undo({ variables: { seq, reason: t('history.undoAtOnce') } }).then(reload, () =>
            toast({ tone: 'bad', text: t('history.undoFailed') }),
          );
        },
      },
    });
  };
  const korea = ties.groups.find((group) => group.key === 'KR')?.count ?? (ties.groups.length > 0 ? 0 : null);

  return (
    <article className={styles.page}>
      <PersonHeader
        person={person}
        spelledIn={[
          worksCount ? t('header.inWorks', { count: worksCount }) : '',
          register.registered ? t('header.inRegister') : '',
        ]
          .filter(Boolean)
          .join(' · ')}
        figures={[
          { key: 'ties', label: t('figure.ties'), value: ties.total, onOpen: () => ties.openAll() },
          { key: 'korea', label: t('figure.korea'), value: korea, onOpen: () => ties.openAll('KR') },
          { key: 'works', label: t('figure.works'), value: worksCount, onOpen: () => open('works') },
          { key: 'events', label: t('figure.events'), value: person.eventCount, onOpen: () => open('events') },
        ]}
      />
      <Suspense fallback={<Loading label={t('loading')} lines={6} />}>
        <CareerTimeline
          spells={spells}
          works={dated}
          today={decimalYear(today as PartialDate, 'end')}
          onYear={(chosen) => {
            setYear(chosen);
            open('works');
          }}
        />
      </Suspense>
      <div className={styles.columns}>
        <Suspense
          fallback={
            <section className={styles.column}>
              <Loading label={t('loading')} lines={6} />
            </section>
          }
        >
          <FactsPanel
            personId={id}
            facts={facts}
            today={today}
            loading={factsState.loading}
            error={factsState.error}
            onRetry={factsState.retry}
            hasEvents={person.participationsConnection.edges.length > 0}
            onEdit={setEditing}
            onChanged={reload}
          />
        </Suspense>
        <section className={styles.column} id="ties" tabIndex={-1} aria-labelledby="ties-head">
          <Suspense fallback={<Loading label={t('loading')} lines={7} />}>
            <TiesPanel personId={id} state={ties} />
          </Suspense>
        </section>
        <div className={styles.column}>
          <Suspense fallback={<Loading label={t('loading')} lines={6} />}>
            <RegisterPanel state={register} overseas={person.standing !== 'KOREA'}>
              <Suspense fallback={null}>
                <LinkReasons personId={id} onChanged={reload} />
              </Suspense>
            </RegisterPanel>
            <Suspense fallback={null}>
              <EnrichmentPanel personId={id} onChanged={reload} />
            </Suspense>
            <TakingPart person={person} />
            <WorksPanel
              works={works}
              total={worksCount}
              personId={id}
              year={year}
              onYear={setYear}
              error={worksError}
              onRetry={askWorksAgain}
            />
          </Suspense>
        </div>
      </div>
      <Suspense fallback={null}>
        <ErasureEntry person={person} onErased={onErased} />
      </Suspense>
      {editing ? (
        <EditingDialog
          editing={editing}
          personId={id}
          person={person}
          facts={facts}
          onClose={() => setEditing(null)}
          onDone={done}
        />
      ) : null}
    </article>
  );
}
