import { useId, useMemo } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import type { Point } from './arcs';
import type { Size } from '../../ui/use-size';
import { HOME, type Circulation, type MapCountry } from './circulation';
import { FlowLayer } from './flow-layer';
import styles from './map.module.css';
import { placeNames } from './place-names';
import { pointsOf, sceneOf, chosenFirst } from './scene';
import { useMapWords } from './use-map-words';
import { insetGround } from './world';

/** What {@link MapInset} takes. */
export interface MapInsetProps {
  readonly circulation: Circulation;
  readonly countries: readonly MapCountry[];
  readonly size: Size;
  /** Its upper left corner. */
  readonly at: Point;
  readonly selected: string | null;
  readonly onPick: (id: string) => void;
}

/** The countries that are one mark on the map, opened. Korea lies beyond the right edge. */
export function MapInset({ circulation, countries, size, at, selected, onPick }: MapInsetProps) {
  const { t } = useTranslation('explore-map');
  const words = useMapWords();
  const clip = useId();
  const codes = useMemo(() => countries.map(({ code }) => code), [countries]);
  const ground = useMemo(() => insetGround(codes, size), [codes, size]);
  const scene = useMemo(() => {
    const place = (code: string) => (code === HOME ? { x: size.width + 60, y: size.height * 0.5 } : ground.place(code));
    return sceneOf({ circulation, at: place, groups: false, only: codes });
  }, [circulation, codes, ground, size]);
  const names = useMemo(() => {
    const marks = chosenFirst(scene.marks, selected).map((mark) => ({
      ...mark,
      name: words.title(mark),
      second: `${words.out(mark.out)} ${words.back(mark.back)}`,
    }));
    const caption = { left: 0, right: 110, top: size.height - 24, bottom: size.height };
    const frame = { left: 4, top: 3, right: size.width - 4, bottom: size.height - 3 };
    return placeNames(marks, { frame, taken: [caption], lines: pointsOf(scene) });
  }, [scene, size, words, selected]);
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <clipPath id={clip}>
        <rect width={size.width} height={size.height} rx="8" />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect width={size.width} height={size.height} className={styles.insetGround} />
        <path d={ground.land} className={styles.land} />
        <path d={ground.shapes(codes)} className={styles.moved} />
        <path d={ground.borders} className={styles.borders} />
        <FlowLayer scene={scene} names={names} selected={selected} focused={null} homePeople={null} onPick={onPick} />
        <text x="10" y={size.height - 9} className={styles.caption}>
          {t('inset')}
        </text>
      </g>
      <rect width={size.width} height={size.height} rx="8" className={styles.insetFrame} />
    </g>
  );
}
