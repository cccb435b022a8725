import type { HomeOverviewQuery } from '../../api/generated/home';
import { useFormat } from '../../i18n/use-format';
import styles from './community-map.module.css';

type Community = HomeOverviewQuery['network']['communities'][number];

/** Of the names, in 400ths of the picture's width. */
const SIZE = 12;

interface Title {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The communities as a small still picture: what waits behind the door. Decoration, the door's words say the same. */
export function CommunityMap({ communities }: { readonly communities: readonly Community[] }) {
  const format = useFormat();
  if (!communities.length) return null;
  const x1 = Math.min(...communities.map(({ x, r }) => x - r));
  const x2 = Math.max(...communities.map(({ x, r }) => x + r));
  const y1 = Math.min(...communities.map(({ y, r }) => y - r));
  const y2 = Math.max(...communities.map(({ y, r }) => y + r));
  const unit = Math.max(x2 - x1, (y2 - y1) * 1.6) / 400;
  const titles: Title[] = [];
  for (const { id, label, x, y, r } of [...communities].sort((a, b) => b.people - a.people).slice(0, 9)) {
    const text = format.text(label);
    const width = [...text].reduce((sum, sign) => sum + (/[가-힣]/.test(sign) ? 0.92 : 0.56), 0) * SIZE * unit;
    const at = y - r - 6 * unit;
    const free = titles.every(
      (other) => Math.abs(other.x - x) > (other.width + width) / 2 || Math.abs(other.y - at) > SIZE * 1.2 * unit,
    );
    // A name that would lie on another waits for the large map: under its bubble it would name the next one.
    if (free) titles.push({ id, text, x, y: at, width });
  }
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
      {titles.map(({ id, text, x, y }) => (
        <text key={id} x={x} y={y} fontSize={SIZE * unit} textAnchor="middle" className={styles.name} strokeWidth={3 * unit}>
          {text}
        </text>
      ))}
    </svg>
  );
}
