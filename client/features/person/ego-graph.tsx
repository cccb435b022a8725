import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation';
import { PersonNeighborsDocument } from '../../api/generated/person';
import { Loading } from '../../ui';
import { egoLayout } from './ego-layout';
import styles from './ego-graph.module.css';

const DRAWN = 16;
const SIZE = 420;

/** The strongest ties as a small picture around the person: nearer is stronger. The list of reasons is its twin. */
export function EgoGraph({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('person');
  const navigate = useNavigate();
  const { data, loading } = useQuery(PersonNeighborsDocument, {
    variables: { id: personId, groupBy: 'STRONGEST', limit: DRAWN },
  });
  if (!data) return loading ? <Loading label={t('loading')} lines={7} /> : null;
  const { nodes, links, total } = data.neighbors;
  const others = nodes.filter((node) => node.id !== personId);
  const weight = new Map(
    links
      .filter((link) => link.source === personId || link.target === personId)
      .map((link) => [link.source === personId ? link.target : link.source, link.weight]),
  );
  const places = egoLayout(
    others.map((node) => ({ id: node.id, weight: weight.get(node.id) ?? 0 })),
    SIZE,
  );
  const self = nodes.find((node) => node.id === personId);
  const at = (id: string): { x: number; y: number } => places.get(id) ?? { x: SIZE / 2, y: SIZE / 2 };
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} className={styles.picture} role="img" aria-label={t('ties.graphLabel')}>
        {links.map((link) => (
          <line
            key={`${link.source}-${link.target}`}
            x1={at(link.source).x}
            y1={at(link.source).y}
            x2={at(link.target).x}
            y2={at(link.target).y}
            className={link.source === personId || link.target === personId ? styles.own : styles.other}
          />
        ))}
        {[...(self ? [self] : []), ...others].map((node) => {
          const { x, y } = at(node.id);
          const centre = node.id === personId;
          const end = x > SIZE / 2;
          return (
            <g
              key={node.id}
              className={centre ? undefined : styles.node}
              onClick={centre ? undefined : () => void navigate({ to: '/people/$id', params: { id: node.id } })}
            >
              <circle cx={x} cy={y} r={12} className={styles.target} />
              <Dot x={x} y={y} standing={node.standing ?? 'UNKNOWN'} large={centre} />
              <text
                x={centre ? x : x + (end ? 10 : -10)}
                y={centre ? y - 16 : y + 4}
                textAnchor={centre ? 'middle' : end ? 'start' : 'end'}
                className={centre ? styles.self : styles.label}
              >
                {node.label}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className={styles.note}>{t('ties.graphNote', { count: others.length, total })}</figcaption>
    </figure>
  );
}

function Dot({
  x,
  y,
  standing,
  large,
}: {
  readonly x: number;
  readonly y: number;
  readonly standing: string;
  readonly large: boolean;
}) {
  const r = large ? 8 : 5.5;
  if (standing === 'KOREA') return <circle cx={x} cy={y} r={r} className={styles.korea} />;
  if (standing === 'ABROAD') return <circle cx={x} cy={y} r={r} className={styles.ring} />;
  if (standing === 'OVERSEAS_KOREAN') {
    return (
      <>
        <circle cx={x} cy={y} r={r} className={styles.ring} />
        <circle cx={x} cy={y} r={r * 0.52} className={styles.korea} />
      </>
    );
  }
  return <circle cx={x} cy={y} r={r * 0.6} className={styles.unknown} />;
}
