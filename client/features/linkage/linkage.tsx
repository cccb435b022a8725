import { useApolloClient, useQuery } from '@apollo/client/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { LinkPairDocument, type LinkDecisionKind, type LinkDecisionPartsFragment } from '../../api/generated/linkage';
import { EmptyState, Loading, useHotkeys } from '../../ui';
import { useMediaQuery } from '../../ui/use-media-query';
import styles from './linkage.module.css';
import { useDecide } from './pair/use-decide';
import type { LinkageSearch } from './state/linkage-search';
import { orientLine, orientPair } from './state/orient';
import { keysOf, pairKey, type PairKeys } from './state/pair-key';
import { neighbour, openLines, withDecision, withoutCommand, type Sitting } from './state/session';
import { useWorklist } from './worklist/use-worklist';
import { EmptyWorklist } from './worklist/empty-worklist';
import { Worklist } from './worklist/worklist';

// The list comes first, the pair beside it as soon as it is there.
const Aside = lazy(() => import('./aside/aside').then((part) => ({ default: part.Aside })));
const PairView = lazy(() => import('./pair/pair-view').then((part) => ({ default: part.PairView })));

/** How many pairs are asked for ahead of the one in sight. */
const AHEAD = 2;

/** When fewer lines than this are left of what was loaded, more are asked for. */
const FEW = 12;

/** The worklist, the pair in sight and what is known about it: decided by one key each, the next one already there. */
export function Linkage({ today }: { readonly today: number }) {
  const { t } = useTranslation('linkage');
  const search = useSearch({ from: '/linkage' });
  const navigate = useNavigate({ from: '/linkage' });
  const client = useApolloClient();
  const phone = useMediaQuery('(max-width: 900px)');
  const list = useWorklist(search);
  const [sitting, setSitting] = useState<Sitting>([]);
  const [said, setSaid] = useState('');
  const deciding = useDecide();
  const lines = useMemo(() => openLines(list.lines, sitting), [list.lines, sitting]);
  const first = lines[0];
  const shown: PairKeys | null =
    search.left && search.right ? { left: search.left, right: search.right } : first && !phone ? keysOf(first) : null;
  const answer = useQuery(LinkPairDocument, {
    variables: { left: shown?.left ?? '', right: shown?.right ?? '' },
    skip: shown === null,
    fetchPolicy: 'cache-first',
  });
  const found = shown ? (answer.data?.linkPair ?? null) : null;
  const pair = useMemo(() => (found ? orientPair(found) : null), [found]);

  // The next pairs are on their way before they are wanted.
  const at = shown ? lines.findIndex((line) => pairKey(keysOf(line)) === pairKey(shown)) : -1;
  const ahead = lines.slice(at + 1, at + 1 + AHEAD);
  const aheadKey = ahead.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (!pair) return;
    for (const line of ahead) void client.query({ query: LinkPairDocument, variables: keysOf(line) }).catch(() => undefined);
    // `aheadKey` stands for the lines.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, aheadKey, pair !== null]);
  const few = lines.length < FEW && list.hasMore && !list.loading;
  useEffect(() => {
    if (few) list.more();
    // Only when they become few.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [few, list.lines.length]);

  const show = (keys: PairKeys | null) => {
    deciding.forget();
    void navigate({
      search: (before: LinkageSearch) => ({ ...before, left: keys?.left, right: keys?.right }),
      replace: keys !== null,
    });
  };
  const walk = (steps: number) => {
    const next = neighbour(lines, shown, steps);
    if (next) show(keysOf(next));
  };
  const narrow = (change: LinkageSearch) => {
    setSitting([]);
    void navigate({ search: (before: LinkageSearch) => ({ ...before, ...change, left: undefined, right: undefined }) });
  };
  const decide = async (decision: LinkDecisionKind, note: string, insist: boolean) => {
    if (!shown || !pair) return;
    const seen = insist ? (deciding.refused?.result.current?.id ?? null) : (pair.current?.id ?? null);
    const next = lines[at + 1] ?? lines[at - 1] ?? (at < 0 ? first : undefined);
    const seq = await deciding.decide({ keys: shown, decision, note, expected: seen });
    if (seq === undefined) return;
    const name = pair.left.record.name;
    setSitting((before) => withDecision(before, { keys: shown, name, decision, seq }));
    setSaid(
      `${t('said.done', { name, what: t(`word.${decision}`) })} ${next ? t('said.next', { name: orientLine(next).left.name }) : t('said.last')}`,
    );
    list.recount();
    show(next ? keysOf(next) : null);
  };
  const takeBack = async (seq: number, keys: PairKeys, name: string) => {
    if (!(await deciding.undo(seq, t('history.atOnce'), keys))) return;
    setSitting((before) => withoutCommand(before, seq));
    setSaid(t('said.undone', { name }));
    // A line that was loaded comes back to its place by itself; one of an earlier sitting has to be asked for.
    if (list.lines.some((line) => pairKey(keysOf(line)) === pairKey(keys))) list.recount();
    else list.refetch();
    show(keys);
  };
  const undoLast = () => {
    const last = sitting.at(-1);
    if (last) void takeBack(last.seq, last.keys, last.name);
  };
  const undoOf = (decision: LinkDecisionPartsFragment) => {
    if (shown && pair) void takeBack(decision.seq, shown, pair.left.record.name);
  };
  useHotkeys({ J: () => walk(1), K: () => walk(-1), 'Mod+Z': undoLast });

  const waiting = (
    <div className={styles.waiting}>
      <Loading label={t('pair.loading')} lines={9} />
    </div>
  );
  const onPair = phone && shown !== null;
  return (
    <div className={styles.page} data-pair={onPair}>
      <div className={styles.rail} hidden={onPair}>
        <Worklist list={list} lines={lines} shown={shown} search={search} onSearch={narrow} phone={phone} />
      </div>
      <p className="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
      {shown ? (
        <>
          <div className={styles.centre}>
            {onPair ? <h1 className="visually-hidden">{t('list.title')}</h1> : null}
            {pair ? (
              <Suspense fallback={waiting}>
                <PairView
                  key={pairKey(shown)}
                  pair={pair}
                  deciding={deciding}
                  onDecide={(decision, note, insist) => void decide(decision, note, insist)}
                  onNext={() => walk(1)}
                  today={today}
                />
              </Suspense>
            ) : answer.error ? (
              <FaultNote error={answer.error} onRetry={() => void answer.refetch()} />
            ) : answer.loading ? (
              waiting
            ) : (
              <EmptyState title={t('pair.absent')}>{t('pair.absentText')}</EmptyState>
            )}
          </div>
          <aside className={styles.aside} aria-label={t('pair.about')}>
            {pair ? (
              <Suspense fallback={null}>
                <Aside pair={pair} keys={shown} onUndo={undoOf} />
              </Suspense>
            ) : null}
          </aside>
        </>
      ) : (
        <div className={styles.centre} data-empty="true">
          {list.loading && !phone ? (
            <div className={styles.waiting}>
              <Loading label={t('list.loading')} lines={9} />
            </div>
          ) : null}
          {phone ? null : <EmptyWorklist list={list} lines={lines} search={search} onSearch={narrow} />}
        </div>
      )}
    </div>
  );
}
