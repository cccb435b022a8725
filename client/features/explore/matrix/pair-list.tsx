import { useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { PersonMark } from '../../../ui';
import { nameLang } from '../../../ui/name';
import { pairKey, type Matrix, type MatrixNode } from './matrix-of';
import styles from './pair-list.module.css';
import type { MatrixWords } from './use-matrix-words';

/** Pairs that are shown at first, and that each press adds. */
const PAGE = 40;

/** What {@link PairList} takes. */
export interface PairListProps {
  readonly matrix: Matrix;
  readonly words: MatrixWords;
  readonly pair: string | null;
  readonly onPair: (one: MatrixNode, other: MatrixNode) => void;
}

/** The matrix on a phone: its pairs, strongest first, each with how many ties and of which kind. */
export function PairList({ matrix, words, pair, onPair }: PairListProps) {
  const { t } = useTranslation(['matrix', 'explore']);
  const [shown, setShown] = useState(PAGE);
  const byId = new Map(matrix.nodes.map((node) => [node.id, node]));
  const pairs = matrix.links.flatMap((link) => {
    const [one, other] = [byId.get(link.source), byId.get(link.target)];
    return one && other ? [{ link, one, other }] : [];
  });
  const most = pairs[0]?.link.count ?? 1;
  if (!pairs.length) return <p className={styles.none}>{t('reading.none')}</p>;
  return (
    <div className={styles.scroll}>
      <p className={styles.head}>
        {t(`list.${matrix.level}`, { count: matrix.nodes.length, number: words.number(matrix.nodes.length) })}
      </p>
      <ol className={styles.list}>
        {pairs.slice(0, shown).map(({ link, one, other }) => {
          const key = pairKey(one.id, other.id);
          return (
            <li key={key}>
              <button type="button" className={styles.pair} aria-pressed={key === pair} onClick={() => onPair(one, other)}>
                <span className={styles.names}>
                  <End node={one} />
                  <End node={other} />
                </span>
                <span className={styles.count}>{words.number(link.count)}</span>
                <span className={styles.track} aria-hidden="true">
                  <span
                    className={link.crossBorder ? styles.crossing : styles.same}
                    style={{ inlineSize: `${(link.count / most) * 100}%` }}
                  />
                </span>
                <span className={styles.why}>{words.tells({ kind: 'tie', count: link.count, link }, one)}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {pairs.length > shown ? (
        <button type="button" className={styles.more} onClick={() => setShown(shown + PAGE)}>
          {t('list.more', { count: pairs.length - shown, number: words.number(pairs.length - shown) })}
        </button>
      ) : null}
    </div>
  );
}

function End({ node }: { readonly node: MatrixNode }) {
  return (
    <span className={styles.end}>
      {node.kind === 'person' ? (
        <PersonMark standing={node.standing} size={14} colour={`var(--c${node.colour})`} />
      ) : (
        <i style={{ background: `var(--c${node.colour})` }} />
      )}
      <span lang={nameLang(node.name)}>{node.name}</span>
    </span>
  );
}
