import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import { arcLine, arcOutline } from './arcs';
import type { PlacedName } from './place-names';
import styles from './map.module.css';
import type { Mark, Route, Scene } from './scene';
import { useMapWords } from './use-map-words';

/** What {@link FlowLayer} takes. */
export interface FlowLayerProps {
  readonly scene: Scene;
  readonly names: readonly PlacedName[];
  readonly selected: string | null;
  readonly focused: string | null;
  readonly homePeople: number | null;
  readonly onPick: (id: string) => void;
}

/** Routes, marks and names over the ground: decoration, the list and the table say the same. */
export function FlowLayer({ scene, names, selected, focused, homePeople, onPick }: FlowLayerProps) {
  const { t } = useTranslation('explore-map');
  const format = useFormat();
  const words = useMapWords();
  const chosen = scene.marks.find(({ id, codes }) => id === selected || (selected !== null && codes.includes(selected)));
  const isQuiet = (route: Route): boolean => chosen !== undefined && !route.ends.includes(chosen.id);
  const name = (id: string) => names.find((placed) => placed.id === id);
  const home = name('KR');
  return (
    <>
      <g>
        {scene.routes.map((route) => (
          <path
            key={route.id}
            d={route.way === 'onward' || route.isWithheld ? arcLine(route.arc) : arcOutline(route.arc)}
            className={[
              route.way === 'onward' || route.isWithheld ? styles.line : styles.arc,
              styles[route.way],
              route.isWithheld ? styles.withheldLine : '',
              isQuiet(route) ? styles.quietRoute : '',
            ].join(' ')}
          />
        ))}
      </g>
      <g>
        {[...scene.marks].reverse().map((mark) => (
          <MarkSign
            key={mark.id}
            mark={mark}
            selected={mark === chosen}
            focused={mark.id === focused}
            title={words.markName(mark)}
            onPick={onPick}
          />
        ))}
        {scene.home ? (
          <g className={styles.home}>
            <circle cx={scene.home.x} cy={scene.home.y} r={scene.homeRadius + 1.5} className={styles.gap} />
            <circle cx={scene.home.x} cy={scene.home.y} r={scene.homeRadius} className={styles.core} />
          </g>
        ) : null}
      </g>
      <g className={styles.names}>
        {scene.marks.map((mark) => {
          const placed = name(mark.id);
          if (!placed) return null;
          return (
            <text key={mark.id} x={placed.x} y={placed.y} textAnchor={placed.anchor}>
              <tspan className={styles.name}>{words.title(mark)}</tspan>
              {placed.isWhole ? (
                <tspan x={placed.x} dy={15}>
                  <tspan className={styles.outText}>{words.out(mark.out)}</tspan> <tspan>{words.back(mark.back)}</tspan>
                </tspan>
              ) : null}
            </text>
          );
        })}
        {home ? (
          <text x={home.x} y={home.y} textAnchor={home.anchor}>
            <tspan className={styles.name}>{format.country('KR')}</tspan>
            {home.isWhole && homePeople !== null ? (
              <tspan x={home.x} dy={15}>
                {t('people', { count: homePeople, number: format.number(homePeople) })}
              </tspan>
            ) : null}
          </text>
        ) : null}
      </g>
    </>
  );
}

interface MarkSignProps {
  readonly mark: Mark;
  readonly selected: boolean;
  readonly focused: boolean;
  readonly title: string;
  readonly onPick: (id: string) => void;
}

function MarkSign({ mark, selected, focused, title, onPick }: MarkSignProps) {
  const at = { cx: mark.x, cy: mark.y };
  return (
    <g className={styles.mark} onClick={() => onPick(mark.id)}>
      <title>{title}</title>
      <circle {...at} r={Math.max(14, mark.radius)} className={styles.hit} />
      {selected || focused ? (
        <circle {...at} r={mark.radius + 4.5} className={focused ? styles.focusRing : styles.chosenRing} />
      ) : null}
      <circle {...at} r={mark.radius} className={styles.ring} />
      {mark.core > 0 ? <circle {...at} r={mark.core} className={styles.core} /> : null}
    </g>
  );
}
