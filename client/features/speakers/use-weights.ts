import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { useFormat } from '../../i18n/use-format';
import type { CandidateFragment } from '../../api/generated/speakers';
import type { Speakers } from './state/use-speakers';
import { furthestUp, reorder, WEIGHTS, weightEntries, weightsOf, type WeightKey, type Weights } from './state/weights';

/** Milliseconds a slider rests before the server is asked in its new place. */
const RESTS = 300;
/** Milliseconds within which the same slider goes on with the same step. */
const SAME = 4000;

interface Touch {
  readonly key: WeightKey;
  readonly from: number;
  /** The order before the slider moved. */
  readonly before: readonly string[];
}

/** The weights as the sliders stand, the order under them, and who moved. */
export interface Weighing {
  readonly weights: Weights;
  readonly ordered: readonly CandidateFragment[];
  readonly said: string | null;
  readonly onWeight: (key: WeightKey, value: number) => void;
  readonly onReset: () => void;
}

/** Moves the order with the slider, at once, and the address when the slider rests; says who came up and by which reason. */
export function useWeights(speakers: Speakers, candidates: readonly CandidateFragment[]): Weighing {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  const { search, change } = speakers;
  const kept = useMemo(() => weightsOf(search.weights), [search.weights]);
  const [draft, setDraft] = useState<Weights | null>(null);
  const [touch, setTouch] = useState<Touch | null>(null);
  const timer = useRef(0);
  const last = useRef<{ key: WeightKey; at: number } | null>(null);
  const weights = draft ?? kept;
  useEffect(() => setDraft(null), [search.weights]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const ordered = useMemo(() => reorder(candidates, weights), [candidates, weights]);
  const onWeight = (key: WeightKey, value: number) => {
    const next = { ...weights, [key]: value };
    const joins = last.current?.key === key && Date.now() - last.current.at < SAME;
    const start =
      joins && touch?.key === key ? touch : { key, from: weights[key], before: ordered.map(({ person }) => person.id) };
    last.current = { key, at: Date.now() };
    setTouch(start);
    setDraft(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const label = t('step.weight', {
        weight: t(`weight.${key}`),
        from: format.number(start.from),
        to: format.number(value),
      });
      change({ weights: weightEntries(next) }, label, joins && weightsOf(search.weights)[key] !== start.from);
    }, RESTS);
  };
  const said = useMemo(() => {
    if (!touch || weights[touch.key] === touch.from) return null;
    const up = weights[touch.key] > touch.from;
    const move = furthestUp(
      touch.before,
      ordered.map(({ person }) => person.id),
    );
    const weight = t(`weight.${touch.key}`);
    const mover = move ? ordered.find(({ person }) => person.id === move.id) : undefined;
    if (!move || !mover) return t(up ? 'moved.upNobody' : 'moved.downNobody', { weight });
    const kind = WEIGHTS.find(({ key }) => key === touch.key)?.kind;
    const telling = up
      ? mover.reasons.find((reason) => reason.kind === kind)
      : mover.reasons.reduce((best, reason) => (reason.kind !== kind && reason.weight > best.weight ? reason : best));
    return t(up ? 'moved.up' : 'moved.down', {
      weight,
      name: mover.person.name,
      from: move.from,
      to: move.to,
      reason: telling && telling.value > 0 ? format.text(telling.text) : '',
    });
  }, [touch, weights, ordered, t, format]);
  const onReset = () => {
    setTouch(null);
    setDraft(null);
    change({ weights: undefined }, t('step.weightsReset'));
  };
  return { weights, ordered, said, onWeight, onReset };
}
