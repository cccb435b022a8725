import { useMutation, useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultNote } from '../../api/fault-note';
import { PersonFactsDocument, PersonPageDocument, PersonWorksDocument, UndoCommandDocument } from '../../api/generated/person';
import { useSession } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { Button, EmptyState, Loading, useToast } from '../../ui';
import { decimalYear } from './career';
import { CareerTimeline } from './career-timeline';
import { AttendanceEditor, ConsentEditor } from './decision-editor';
import { FactEditor } from './fact-editor';
import { FactHistory } from './fact-history';
import { FactsTable } from './facts-table';
import { PersonHeader } from './person-header';
import styles from './person-page.module.css';
import { datedWorks, historyOf, registerStateOf, spellsOf, type FactLine, type PersonNode, type PersonWork } from './person-view';
import { RegisterPanel } from './register-panel';
import { TakingPart } from './taking-part';
import { TiesPanel, useTies } from './ties-panel';
import { WorksPanel } from './works-panel';
import type { PartialDate } from '@brainlink/schema/time';

/** What {@link PersonView} takes: the id in the address, and today as `yyyy-mm-dd`. */
export interface PersonViewProps {
  readonly id: string;
  readonly today: string;
}

/** A person: who they are, where they have been, what is known and from where, whom they are tied to and why. */
export function PersonView({ id, today }: PersonViewProps) {
  const { t } = useTranslation('person');
  const navigate = useNavigate();
  const toast = useToast();
  const answer = useQuery(PersonPageDocument, { variables: { id } });
  const found = answer.data?.person;
  const redirectTo = found?.redirected ? found.canonicalId : null;
  useEffect(() => {
    if (!redirectTo) return;
    toast({ text: t('redirected') });
    void navigate({ to: '/people/$id', params: { id: redirectTo }, replace: true });
    // Only when another person answers; the toast and the texts do not matter for that.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [redirectTo]);
  if (answer.error && !found) return <FaultNote error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!found && answer.loading) {
    return (
      <div className={styles.page}>
        <Loading label={t('loading')} lines={8} />
      </div>
    );
  }
  if (!found?.person) return <EmptyState title={t('absent.title')}>{t('absent.text')}</EmptyState>;
  return (
    <PersonSheet
      key={found.canonicalId}
      person={found.person}
      id={found.canonicalId}
      today={today}
      refresh={() => void answer.refetch()}
    />
  );
}

type Editing =
  { readonly what: 'fact'; readonly line: FactLine | null } | { readonly what: 'attendance' } | { readonly what: 'consent' };

interface SheetProps {
  readonly id: string;
  readonly person: PersonNode;
  readonly today: string;
  readonly refresh: () => void;
}

function PersonSheet({ id, person, today, refresh }: SheetProps) {
  const { t } = useTranslation(['person', 'words']);
  const format = useFormat();
  const toast = useToast();
  const { can, refetchAtlas } = useSession();
  const factsAnswer = useQuery(PersonFactsDocument, { variables: { id } });
  const worksAnswer = useQuery(PersonWorksDocument, { variables: { id } });
  const ties = useTies(id);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [year, setYear] = useState<number | null>(null);
  const [undo] = useMutation(UndoCommandDocument);
  const facts = useMemo(() => factsAnswer.data?.personFacts ?? [], [factsAnswer.data]);
  const works = useMemo(
    () => worksAnswer.data?.person?.person?.worksConnection.edges.map((edge): PersonWork => edge.node) ?? [],
    [worksAnswer.data],
  );
  const worksCount = worksAnswer.data?.person?.person?.worksConnection.totalCount ?? null;
  const spells = useMemo(
    () =>
      spellsOf(person, facts, {
        lang: format.locale,
        level: (level) => (level === 'bachelor' || level === 'master' || level === 'doctor' ? t(`word.${level}`) : level),
        role: (role) => role,
        source: (fact) => format.text(fact.sourceLabel),
      }),
    [person, facts, format, t],
  );
  const dated = useMemo(() => datedWorks(works, id), [works, id]);
  const mayCorrect = can('correctFacts');
  const register = useMemo(() => registerStateOf(person.registered, facts), [person.registered, facts]);
  const history = useMemo(() => historyOf(facts), [facts]);

  const reload = () => {
    refresh();
    void factsAnswer.refetch();
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
  const open = (section: string) => {
    const target = document.getElementById(section);
    target?.scrollIntoView({ behavior: 'smooth', block: 'start' });
    target?.focus({ preventScroll: true });
  };
  const korea = ties.groups.find((group) => group.key === 'KR')?.count ?? (ties.groups.length > 0 ? 0 : null);

  return (
    <article className={styles.page}>
      <PersonHeader
        person={person}
        spelledIn={t('header.spelledIn', { works: worksCount ?? 0, register: register.registered ? 1 : 0 })}
        figures={[
          { key: 'ties', label: t('figure.ties'), value: ties.total, onOpen: () => ties.openAll() },
          { key: 'korea', label: t('figure.korea'), value: korea, onOpen: () => ties.openAll('KR') },
          { key: 'works', label: t('figure.works'), value: worksCount, onOpen: () => open('works') },
          { key: 'events', label: t('figure.events'), value: person.eventCount, onOpen: () => open('events') },
        ]}
      />
      <CareerTimeline
        spells={spells}
        works={dated}
        today={decimalYear(today as PartialDate, 'end')}
        onYear={(chosen) => {
          setYear(chosen);
          open('works');
        }}
      />
      <div className={styles.columns}>
        <section className={styles.column} aria-labelledby="facts-head">
          <header className={styles.head}>
            <h2 id="facts-head">{t('facts.title')}</h2>
            <span className={styles.note}>{t('facts.note')}</span>
            {mayCorrect ? (
              <Button size="dense" tone="quiet" onClick={() => setEditing({ what: 'fact', line: null })}>
                {t('facts.add')}
              </Button>
            ) : null}
          </header>
          {factsAnswer.error ? (
            <FaultNote error={factsAnswer.error} onRetry={() => void factsAnswer.refetch()} keepsData={facts.length > 0} />
          ) : null}
          {factsAnswer.loading && facts.length === 0 ? (
            <Loading label={t('loading')} lines={6} />
          ) : (
            <FactsTable
              facts={facts}
              today={today}
              personId={id}
              {...(mayCorrect ? { onEdit: (line: FactLine) => setEditing({ what: 'fact', line }) } : {})}
            />
          )}
          {mayCorrect ? (
            <div className={styles.decisions}>
              {person.participationsConnection.edges.length > 0 ? (
                <Button size="dense" onClick={() => setEditing({ what: 'attendance' })}>
                  {t('attendance.title')}
                </Button>
              ) : null}
              <Button size="dense" onClick={() => setEditing({ what: 'consent' })}>
                {t('consent.title')}
              </Button>
            </div>
          ) : null}
          {history.length > 0 ? (
            <>
              <header className={styles.head}>
                <h2>{t('history.title')}</h2>
                <span className={styles.note}>{t('history.note')}</span>
              </header>
              <FactHistory entries={history} mayUndo={can('undoCommands')} onUndone={reload} />
            </>
          ) : null}
        </section>
        <section className={styles.column} id="ties" tabIndex={-1} aria-labelledby="ties-head">
          <TiesPanel personId={id} state={ties} />
        </section>
        <div className={styles.column}>
          <RegisterPanel state={register} overseas={person.standing !== 'KOREA'} />
          <TakingPart person={person} />
          <WorksPanel works={works} total={worksCount} personId={id} year={year} onYear={setYear} error={worksAnswer.error} />
        </div>
      </div>
      {editing?.what === 'fact' ? (
        <FactEditor personId={id} line={editing.line} onClose={() => setEditing(null)} onDone={done} />
      ) : null}
      {editing?.what === 'attendance' ? (
        <AttendanceEditor
          personId={id}
          events={person.participationsConnection.edges.map(({ node, properties }) => ({
            id: node.id,
            title: format.text({ ko: node.titleKo ?? '', en: node.titleEn ?? '' }),
            status: properties.status ?? 'considered',
            role: properties.role ?? 'participant',
          }))}
          onClose={() => setEditing(null)}
          onDone={done}
        />
      ) : null}
      {editing?.what === 'consent' ? <ConsentEditor personId={id} onClose={() => setEditing(null)} onDone={done} /> : null}
    </article>
  );
}
