import { IconAdjustmentsHorizontal, IconColumns3 } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../../api/session';
import { useFaultText } from '../../api/use-fault-text';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import type { CandidateFragment, CardFragment } from '../../api/generated/speakers';
import { Button, EmptyState, Loading, Progress, Segmented, useHotkeys, useToast } from '../../ui';
import { useMediaQuery } from '../../ui/use-media-query';
import type { CandidateActions } from './candidates/candidate-card';
import { QuestionFault } from './candidates/question-fault';
import { Examples } from './examples';
import { completeInput, matchInput, patchOfFix, patchOfMember } from './state/set-input';
import { toggled } from './state/speakers-search';
import { useSpeakers } from './state/use-speakers';
import { useShortlist } from './shortlist/use-shortlist';
import styles from './speakers.module.css';
import { useMatch } from './use-match';
import { usePeople } from './use-people';
import { useSet } from './use-set';
import { useWeights } from './use-weights';

const Brief = lazy(() => import('./brief/brief').then((part) => ({ default: part.Brief })));
const Candidates = lazy(() => import('./candidates/candidates').then((part) => ({ default: part.Candidates })));
const SetPanel = lazy(() => import('./set/set-panel').then((part) => ({ default: part.SetPanel })));
const ShortlistPanel = lazy(() => import('./shortlist/shortlist-panel').then((part) => ({ default: part.ShortlistPanel })));
const CompareDialog = lazy(() => import('./candidates/compare-dialog').then((part) => ({ default: part.CompareDialog })));
const AskDialog = lazy(() => import('./ask-dialog').then((part) => ({ default: part.AskDialog })));
const MembershipDialog = lazy(() => import('./set/membership-dialog').then((part) => ({ default: part.MembershipDialog })));

/** At most so many beside each other. */
const COMPARED = 4;

/** From a topic to a set: the brief on the left, candidates with their reasons, the set with its gauges on the right. */
export function SpeakersView() {
  const { t } = useTranslation(['speakers', 'words']);
  const format = useFormat();
  const toast = useToast();
  const faultText = useFaultText();
  const navigate = useNavigate();
  const { can, atlas } = useSession();
  const speakers = useSpeakers();
  const { search, change } = speakers;
  const wide = useMediaQuery('(min-width: 1181px)');
  const input = useMemo(() => matchInput(search), [search]);
  const match = useMatch(can('findSpeakers') ? input : null);
  const found = match.answer?.candidates;
  const candidates = useMemo(() => found ?? [], [found]);
  const { weights, ordered, said, onWeight, onReset } = useWeights(speakers, candidates);
  const set = useSet(search, match.answer ? input : null);
  const shortlist = useShortlist(search.shortlist, can('readShortlists'));
  const side = search.side === 'shortlist' && can('readShortlists') ? 'shortlist' : 'set';
  const shown = useMemo(
    (): readonly CardFragment[] => [
      ...candidates.map(({ person }) => person),
      ...(set.answer?.members ?? []).map(({ person }) => person),
      ...(set.answer?.alternatives ?? []).flatMap(({ members }) => members.map(({ person }) => person)),
    ],
    [candidates, set.answer],
  );
  const people = usePeople(search, shown);
  const inSet = (search.set ?? []).filter((id) => !people.isNobody(id)).length;
  const [comparing, setComparing] = useState(false);
  const [asking, setAsking] = useState<CardFragment | null>(null);
  const [wondering, setWondering] = useState<CandidateFragment | null>(null);

  const star = (candidate: CandidateFragment) => {
    const { id, name } = candidate.person;
    const title = t('shortlist.fresh', { topic: (search.topic ?? t('shortlist.freshTopic')).slice(0, 60) });
    const work = shortlist.has(id)
      ? shortlist.take([id]).then(() => t('shortlist.taken', { name }))
      : shortlist
          .put([id], {
            title,
            ...(search.topic ? { topic: search.topic } : {}),
            ...(search.event ? { eventId: search.event } : {}),
          })
          .then(() => t('shortlist.put', { name }));
    work
      .then((text) => toast({ tone: 'good', text }))
      .catch((error: unknown) => toast({ tone: 'bad', text: faultText(error, t('shortlist.failed')) }));
  };
  const doing: CandidateActions = {
    onSelect: (id) => change({ selected: search.selected === id ? undefined : id }),
    onMember: ({ person }) => {
      const isIn = search.set?.includes(person.id) ?? false;
      change(
        { ...patchOfMember(search, person.id, !isIn), selected: person.id },
        t(isIn ? 'step.out' : 'step.in', { name: person.name }),
      );
    },
    onStar: star,
    onNotLike: ({ person }) => change({ notLike: toggled(search.notLike, person.id) }, t('step.notLike', { name: person.name })),
    onCompare: ({ person }) => {
      const next = toggled(search.compare, person.id);
      change({ compare: next?.slice(-COMPARED) });
    },
    onAsk: ({ person }) => setAsking(person),
    onWhyNotIn: setWondering,
    onChanged: match.retry,
  };
  // The cards keep the same functions for as long as they live, so that moving a slider draws their order and not each of them anew.
  const latest = useRef(doing);
  useEffect(() => {
    latest.current = doing;
  });
  const actions = useMemo(
    (): CandidateActions => ({
      onSelect: (id) => latest.current.onSelect(id),
      onMember: (candidate) => latest.current.onMember(candidate),
      onStar: (candidate) => latest.current.onStar(candidate),
      onNotLike: (candidate) => latest.current.onNotLike(candidate),
      onCompare: (candidate) => latest.current.onCompare(candidate),
      onAsk: (candidate) => latest.current.onAsk(candidate),
      onWhyNotIn: (candidate) => latest.current.onWhyNotIn(candidate),
      onChanged: () => latest.current.onChanged(),
    }),
    [],
  );
  const at = ordered.findIndex(({ person }) => person.id === search.selected);
  const selected = ordered[at];
  const walk = (by: number) => {
    const next = ordered[at < 0 ? 0 : Math.max(0, Math.min(ordered.length - 1, at + by))];
    if (next) change({ selected: next.person.id });
  };
  const onSelected = (act: (candidate: CandidateFragment) => void) => () => {
    if (selected) act(selected);
  };
  useHotkeys({
    'Mod+Z': () => speakers.undo(),
    J: () => walk(1),
    K: () => walk(-1),
    S: onSelected(doing.onMember),
    N: onSelected(doing.onNotLike),
    C: onSelected(doing.onCompare),
    B: can('keepShortlists') ? onSelected(star) : undefined,
    P: onSelected(({ person }) => void navigate({ to: '/paths', search: { to: person.id } })),
    Escape: () => change({ selected: undefined }),
    Y: () => {
      void navigator.clipboard.writeText(window.location.href).then(() => toast({ tone: 'good', text: t('linkCopied') }));
    },
  });
  const goTo = useCallback(
    (id: string) => {
      change({ selected: id, show: undefined });
    },
    [change],
  );

  if (!can('findSpeakers'))
    return (
      <>
        <h1 className="visually-hidden">{t('title')}</h1>
        <EmptyState title={t('refused.title')}>{t('refused.text')}</EmptyState>
      </>
    );
  const show = search.show ?? 'list';
  const compared = (search.compare ?? []).flatMap((id) => {
    const place = ordered.findIndex(({ person }) => person.id === id);
    const candidate = ordered[place];
    return candidate ? [{ candidate, place: place + 1 }] : [];
  });
  const brief = (
    <Suspense fallback={<Loading label={t('loading')} lines={6} />}>
      <Brief
        speakers={speakers}
        people={people}
        input={input}
        weights={weights}
        onWeight={onWeight}
        onReset={onReset}
        said={said}
        onFound={goTo}
        words={match.answer?.topic.words ?? []}
        unknown={match.answer?.topic.unknown ?? []}
      />
    </Suspense>
  );
  return (
    <div className={styles.page} data-show={show}>
      <h1 className="visually-hidden">{t('title')}</h1>
      {wide ? null : (
        <div className={styles.switch}>
          <Segmented
            label={t('show.label')}
            value={show}
            options={[
              { value: 'list', label: t('show.list') },
              { value: 'set', label: t('show.set', { count: inSet }) },
              {
                value: 'brief',
                label: t('show.brief'),
                icon: <IconAdjustmentsHorizontal size={16} stroke={1.75} aria-hidden="true" />,
              },
            ]}
            onChange={(value) => change({ show: value === 'list' ? undefined : value })}
          />
        </div>
      )}
      {wide || show === 'brief' || (input === null && show === 'list') ? (
        <aside className={styles.brief} aria-label={t('brief.title')}>
          {brief}
        </aside>
      ) : null}
      {wide || show === 'list' ? (
        <section className={styles.list} aria-label={t('candidates')} aria-busy={match.loading}>
          <header className={styles.head}>
            <h2 className={styles.title}>{t('candidates')}</h2>
            {match.answer ? (
              <p className={styles.counts}>
                {t('counts', { searched: format.number(match.answer.searched), found: format.number(match.answer.totalCount) })}
                <span className={styles.asOf}> · {t('asOf', { day: match.answer.header.validAt })}</span>
              </p>
            ) : null}
            {compared.length > 1 ? (
              <Button
                size="dense"
                icon={<IconColumns3 size={14} stroke={1.75} aria-hidden="true" />}
                onClick={() => setComparing(true)}
              >
                {t('comparing.open', { count: compared.length })}
              </Button>
            ) : null}
          </header>
          {match.error ? <QuestionFault match={match} speakers={speakers} /> : null}
          {match.preparing ? (
            <div className={styles.preparing} role="status">
              <p className={styles.title}>{t('preparing')}</p>
              <p>{format.text(match.preparing.text)}</p>
              <Progress label={t('preparing')} done={match.preparing.done} of={match.preparing.total} />
            </div>
          ) : input === null ? (
            <Examples onExample={(topic) => change({ topic }, t('step.topic', { topic }))} />
          ) : (
            <Suspense fallback={<Loading label={t('loading')} lines={9} />}>
              <Candidates
                match={match}
                ordered={ordered}
                weights={weights}
                search={search}
                starred={shortlist.has}
                may={{ star: can('keepShortlists'), ask: can('requestContact') }}
                actions={actions}
                onRelax={change}
              />
            </Suspense>
          )}
        </section>
      ) : null}
      {wide || show === 'set' ? (
        <aside className={styles.set} aria-label={t('side.label')}>
          <header className={styles.sideHead}>
            <h2 className="visually-hidden">{t('side.label')}</h2>
            <Segmented
              label={t('side.label')}
              value={side}
              options={[
                { value: 'set', label: t('side.set', { count: inSet }) },
                ...(can('readShortlists')
                  ? [{ value: 'shortlist' as const, label: t('side.shortlist', { count: shortlist.list?.count ?? 0 }) }]
                  : []),
              ]}
              onChange={(value) => change({ side: value === 'set' ? undefined : value })}
            />
          </header>
          <Suspense fallback={<Loading label={t('loading')} lines={6} />}>
            {side === 'shortlist' ? (
              <ShortlistPanel hand={shortlist} onChoose={(id) => change({ shortlist: id })} />
            ) : (
              <SetPanel
                speakers={speakers}
                people={people}
                set={set}
                ready={match.answer !== null}
                edition={atlas?.editions.at(-1) ?? 0}
              />
            )}
          </Suspense>
        </aside>
      ) : null}
      <Suspense fallback={null}>
        {comparing && compared.length ? (
          <CompareDialog candidates={compared} weights={weights} onClose={() => setComparing(false)} onDrop={doing.onCompare} />
        ) : null}
        {asking ? <AskDialog person={asking} event={search.event} onClose={() => setAsking(null)} /> : null}
        {wondering && input ? (
          <MembershipDialog
            candidate={wondering}
            input={completeInput(search, input, 'locked')}
            onClose={() => setWondering(null)}
            onAdd={() => {
              setWondering(null);
              doing.onMember(wondering);
            }}
            onFix={(fix) => {
              setWondering(null);
              change(
                { ...patchOfFix(fix.input, search), set: search.set, locked: search.locked },
                t('step.fix', { fix: format.text(fix.text) }),
              );
            }}
          />
        ) : null}
      </Suspense>
    </div>
  );
}
