import { IconAlertTriangle, IconInfoCircle, IconRefresh, IconWand } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { FaultNote } from '../../../api/fault-note';
import { useFaultText } from '../../../api/use-fault-text';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { Button, EmptyState, useToast } from '../../../ui';
import type { CardFragment } from '../../../api/generated/speakers';
import { unknownCard } from '../parts/unknown-card';
import { BUSINESS_MOST, gaugesOf, ticketsFor } from '../state/gauges';
import { patchOfBusiness, patchOfFix, patchOfMember, speakersOf } from '../state/set-input';
import { toggled, type SpeakersSearch } from '../state/speakers-search';
import { ticketless } from '../state/tickets';
import type { Speakers } from '../state/use-speakers';
import type { People } from '../use-people';
import type { JudgedSet, SetAnswer } from '../use-set';
import { Airfare, type Traveller } from './airfare';
import type { Alternative } from './alternatives';
import { BetweenMembers } from './between-members';
import { Fixes, type Fix } from './fixes';
import { Gauges } from './gauges';
import { Members, wayOf, type Way } from './members';
import styles from './set-panel.module.css';
import { groundOf, Together } from './together';

const Alternatives = lazy(() => import('./alternatives').then((part) => ({ default: part.Alternatives })));
const Coverage = lazy(() => import('./coverage').then((part) => ({ default: part.Coverage })));

/** What {@link SetPanel} takes. */
export interface SetPanelProps {
  readonly speakers: Speakers;
  readonly people: People;
  readonly set: JudgedSet;
  /** Whether there is a question to build a set for. */
  readonly ready: boolean;
  readonly edition: number;
}

/** The set: its counts as gauges, its tickets, what is wrong with it and the smallest ways out. */
export function SetPanel({ speakers, people, set, ready, edition }: SetPanelProps) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  const toast = useToast();
  const faultText = useFaultText();
  const { search, change } = speakers;
  const [built, setBuilt] = useState<{ readonly answer: SetAnswer; readonly members: string } | null>(null);
  const ids = useMemo(() => search.set ?? [], [search.set]);
  const answer = set.answer;
  // An old address may name somebody who is gone: told so in their row, and counted nowhere.
  const there = ids.filter((id) => !people.isNobody(id));
  const nameless = (id: string): CardFragment => unknownCard(id, people.isNobody(id) ? t('brief.nobody') : '…');
  const cards = ids.map((id) => people.of(id) ?? nameless(id));
  const organizers = (search.organizers ?? []).map((id) => people.of(id)).filter((card) => card !== undefined);
  const said = new Map((answer?.members ?? []).map((member) => [member.person.id, member]));
  const noFlight = new Set(
    ids.filter((id) => {
      const member = said.get(id);
      return member ? !member.travelsFrom.needsFlight : people.of(id)?.country === 'KR';
    }),
  );
  const business = search.business?.filter((id) => there.includes(id)).length ?? 0;
  const flying = there.filter((id) => ['economy', 'business'].includes(wayOf(search, id)) && !noFlight.has(id));
  const ourTravellers = organizers.filter(
    ({ id, country, standing }) => wayOf(search, id) === 'economy' && (country ? country !== 'KR' : standing !== 'KOREA'),
  );
  // Until somebody is named, the rules count the organizer who comes from abroad.
  const assumed = search.organizers?.length ? 0 : (answer?.airfare.travellingOrganizers ?? (search.event ? 0 : 1));
  const supported = ticketsFor(Math.min(business, BUSINESS_MOST));
  const count = ourTravellers.length + assumed + flying.length;
  const uncovered = Math.max(0, count - supported);
  const { matter, ground } = groundOf(answer?.violations ?? []);
  const airfareFixes = matter.filter(({ rule }) => /airfare|business|ticket/i.test(rule));
  const smallest = set.loading ? [] : airfareFixes.flatMap(({ fixes }) => fixes[0]?.people.map(({ id }) => id) ?? []);
  const out = ticketless(flying, smallest, uncovered);
  const travellers: readonly Traveller[] = [
    ...Array.from({ length: assumed }, (_, at) => ({
      person: { ...unknownCard(`organizer-${at}`, t('seat.organizers')), standing: 'ABROAD' as const },
      business: false,
      organizer: true,
      uncovered: false,
    })),
    ...ourTravellers.map((person) => ({ person, business: false, organizer: true, uncovered: false })),
    ...flying.map((id) => ({
      person: people.of(id) ?? nameless(id),
      business: search.business?.includes(id) ?? false,
      organizer: false,
      uncovered: out.has(id),
    })),
  ];
  const others = matter.filter((violation) => !airfareFixes.includes(violation));
  const failed = built && built.members === ids.join() && built.answer.status === 'INFEASIBLE' ? built.answer : null;
  const clash = groundOf(failed?.violations ?? []);
  const alternatives = built && built.members === ids.join() ? built.answer.alternatives : [];
  const gauge = (key: string) => answer?.gauges.find((entry) => entry.key === key)?.value;
  const diversity = (['countries', 'institutions', 'associations', 'stages', 'earlier'] as const)
    .filter((key) => gauge(key) !== undefined)
    .map((key) => t(`sort.${key}`, { number: format.number(gauge(key) ?? 0) }))
    .join(' · ');

  const complete = (from: SpeakersSearch, keep: 'set' | 'locked', label: string, patch: Partial<SpeakersSearch> = {}) => {
    set
      .complete(from, keep)
      .then((result) => {
        if (!result) return;
        const next = speakersOf(result.members);
        const infeasible = result.status === 'INFEASIBLE' || next.length === 0;
        const members = infeasible ? (from.set ?? []) : next;
        setBuilt({ answer: result, members: members.join() });
        if (!infeasible || Object.keys(patch).length) change({ ...patch, ...(infeasible ? {} : { set: members }) }, label);
        // What clashes is shown in place; that there is nobody to choose from is shown nowhere else.
        if (infeasible && (result.status !== 'INFEASIBLE' || !result.violations.length))
          toast({ tone: 'bad', text: format.text(result.text) });
      })
      .catch((error: unknown) => toast({ tone: 'bad', text: faultText(error, t('set.failed')) }));
  };
  const apply = (fix: Fix) => change(patchOfFix(fix.input, search), t('step.fix', { fix: format.text(fix.text) }));
  const setWay = (person: CardFragment, way: Way) => {
    const lists = Object.fromEntries(
      (['business', 'inKorea', 'hostFunded', 'selfFunded', 'remote'] as const).map((name) => [
        name,
        toggled(search[name], person.id, name === way),
      ]),
    );
    change(lists, t('step.way', { name: person.name, way: t(`way.${way}`) }));
  };
  if (!ready) return <EmptyState title={t('set.waitingTitle')}>{t('set.waiting')}</EmptyState>;
  const valid = answer !== null && !set.loading && (answer.status === 'OPTIMAL' || answer.status === 'FEASIBLE');
  const full = gaugesOf(edition, there.length, organizers.length, answer?.gauges ?? [], search.event !== undefined);
  const speakersMet = full.find(({ key }) => key === 'overseasSpeakers')?.verdict === 'met';
  const hard = (answer?.violations ?? []).filter((violation) => violation.hard);
  return (
    <div className={styles.panel} aria-busy={set.loading || set.completing}>
      <Gauges gauges={full} note={diversity || t('diversityNone')} />
      <div className={styles.actions}>
        <Button
          tone="primary"
          busy={set.completing}
          icon={<IconWand size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => complete(search, 'set', t('step.complete'))}
        >
          {t('set.complete')}
        </Button>
        {ids.length ? (
          <>
            <Button
              busy={set.completing}
              icon={<IconRefresh size={16} stroke={1.75} aria-hidden="true" />}
              onClick={() => complete(search, 'locked', t('step.rebuild'))}
            >
              {search.locked?.length ? t('set.rebuild', { count: search.locked.length }) : t('set.again')}
            </Button>
            <Button tone="quiet" onClick={() => change({ set: undefined, locked: undefined }, t('step.clear'))}>
              {t('set.clear')}
            </Button>
          </>
        ) : null}
      </div>
      {set.error ? <FaultNote error={set.error} onRetry={set.retry} keepsData={answer !== null} /> : null}
      <Airfare
        travellers={travellers}
        business={Math.min(business, BUSINESS_MOST)}
        supported={supported}
        uncovered={uncovered}
        onBusiness={(wanted) => change(patchOfBusiness(search, wanted, flying), t('step.business', { count: wanted }))}
        onTicket={(id) => {
          const isBusiness = search.business?.includes(id) ?? false;
          if (!isBusiness && business >= BUSINESS_MOST)
            toast({ tone: 'bad', text: t('airfare.businessMost', { count: BUSINESS_MOST }) });
          else setWay(people.of(id) ?? nameless(id), isBusiness ? 'economy' : 'business');
        }}
      />
      {airfareFixes.map((violation) => (
        <div key={violation.rule} className={styles.violation}>
          {uncovered > 0 ? null : <Message hard={violation.hard} text={format.text(violation.message)} />}
          {violation.fixes.length ? <Fixes fixes={violation.fixes} busy={set.loading} onFix={apply} /> : null}
        </div>
      ))}
      {clash.matter.map((violation) => (
        <div key={`built-${violation.rule}`} className={styles.violation}>
          <Message hard text={format.text(violation.message)} />
          {violation.fixes.length ? (
            <Fixes
              fixes={violation.fixes}
              busy={set.completing}
              onFix={(fix) => {
                const patch = patchOfFix(fix.input, search);
                complete({ ...search, ...patch }, 'set', t('step.fix', { fix: format.text(fix.text) }), patch);
              }}
            />
          ) : null}
        </div>
      ))}
      {failed ? <Together ground={clash.ground} /> : null}
      {ids.length
        ? others.map((violation) => (
            <div key={`${violation.rule}-${violation.message.en}`} className={styles.violation}>
              <Message
                hard={violation.hard && (violation.fixes.length > 0 || !airfareFixes.length)}
                text={format.text(violation.message)}
              />
              {violation.hard && violation.fixes.length ? (
                <Fixes fixes={violation.fixes} busy={set.loading} onFix={apply} />
              ) : null}
            </div>
          ))
        : null}
      {ids.length && !failed ? <Together ground={ground} /> : null}
      <section className={styles.section} aria-labelledby="members-head">
        <h3 id="members-head" className={styles.title}>
          {t('set.members')} <span className={styles.quiet}>{t('set.count', { count: there.length })}</span>
          {valid && speakersMet && uncovered === 0 && !hard.length ? (
            <span className={styles.valid} role="status">
              {t(answer.status === 'OPTIMAL' ? 'set.validProven' : 'set.valid')}
            </span>
          ) : null}
        </h3>
        {ids.length ? (
          <Members
            members={cards}
            search={search}
            noFlight={noFlight}
            isNobody={people.isNobody}
            onWay={setWay}
            onLock={({ id, name }) => {
              const locked = search.locked?.includes(id) ?? false;
              change({ locked: toggled(search.locked, id, !locked) }, t(locked ? 'step.unlock' : 'step.lock', { name }));
            }}
            onOut={({ id, name }) => change(patchOfMember(search, id, false), t('step.out', { name }))}
            onExclude={({ id, name }) =>
              change(
                { ...patchOfMember(search, id, false), excluded: toggled(search.excluded, id, true) },
                t('step.exclude', { name }),
              )
            }
          />
        ) : (
          <p className={styles.quiet}>{t('set.empty')}</p>
        )}
        {search.excluded?.length ? (
          <p className={styles.excluded}>
            {t('set.excluded')}{' '}
            {search.excluded.map((id) => (
              <button
                key={id}
                type="button"
                title={t('set.readmit')}
                onClick={() =>
                  change(
                    { excluded: toggled(search.excluded, id, false) },
                    t('step.readmit', { name: (people.of(id) ?? nameless(id)).name }),
                  )
                }
              >
                {(people.of(id) ?? nameless(id)).name}
                <span className="visually-hidden">, {t('set.readmit')}</span>
              </button>
            ))}
          </p>
        ) : null}
      </section>
      {ids.length && answer?.betweenMembers.length ? <BetweenMembers conflicts={answer.betweenMembers} /> : null}
      <Suspense fallback={null}>
        {alternatives.length ? (
          <section className={styles.section}>
            <h3 className={styles.title}>{t('alternative.title')}</h3>
            <Alternatives
              alternatives={alternatives}
              onTake={(alternative: Alternative, number) => {
                const members = speakersOf(alternative.members);
                if (built) setBuilt({ ...built, members: members.join() });
                change({ set: members }, t('step.alternative', { number }));
              }}
            />
          </section>
        ) : null}
        {answer?.coverage.length ? (
          <section className={styles.section}>
            <h3 className={styles.title}>{t('coverage.title')}</h3>
            <Coverage coverage={answer.coverage} />
          </section>
        ) : null}
      </Suspense>
    </div>
  );
}

function Message({ hard, text }: { readonly hard: boolean; readonly text: string }) {
  return (
    <p className={hard ? styles.hard : styles.soft} role={hard ? 'alert' : undefined}>
      {hard ? (
        <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
      ) : (
        <IconInfoCircle size={16} stroke={1.75} aria-hidden="true" />
      )}
      <span>{text}</span>
    </p>
  );
}
