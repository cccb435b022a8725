import type { HomeOverviewQuery } from '../../api/generated/home';
import { useFormat } from '../../i18n/use-format';
import styles from './community-map.module.css';

type Community = HomeOverviewQuery['network']['communities'][number];

/** The communities as a small still picture: what waits behind the door. Decoration, the door's words say the same. */
export function CommunityMap({ communities }: { readonly communities: readonly Community[] }) {
  const format = useFormat();
  if (!communities.length) return null;
  const x1 = Math.min(...communities.map(({ x, r }) => x - r));
  const x2 = Math.max(...communities.map(({ x, r }) => x + r));
  const y1 = Math.min(...communities.map(({ y, r }) => y - r));
  const y2 = Math.max(...communities.map(({ y, r }) => y + r));
  const unit = Math.max(x2 - x1, (y2 - y1) * 1.6) / 400;
  const named = [...communities].sort((a, b) => b.people - a.people).slice(0, 7);
  return (
    <svg
      className={styles.map}
      viewBox={`${x1 - 30 * unit} ${y1 - 30 * unit} ${x2 - x1 + 60 * unit} ${y2 - y1 + 50 * unit}`}
      aria-hidden="true"
    >
      {communities.map((community) => (
        <circle
          key={community.id}
          cx={community.x}
          cy={community.y}
          r={community.r}
          fill={`var(--c${community.colour})`}
          stroke={`var(--c${community.colour})`}
          fillOpacity="0.14"
          strokeOpacity="0.55"
          strokeWidth={1.2 * unit}
        />
      ))}
      {named.map((community) => (
        <text
          key={community.id}
          x={community.x}
          y={community.y - community.r - 6 * unit}
          fontSize={12 * unit}
          textAnchor="middle"
          className={styles.name}
          strokeWidth={3 * unit}
        >
          {format.text(community.label)}
        </text>
      ))}
    </svg>
  );
}
