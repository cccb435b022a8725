import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useImperativeHandle, useMemo, useRef, useState, type RefObject } from 'react';
import { FaultNote } from '../../api/fault-note';
import type { NetworkViewHandle } from '../../graph-view';
import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import { EmptyState, IconButton, Loading } from '../../ui';
import { useSize, type Size } from '../../ui/use-size';
import stage from '../explore/parts/graph-stage.module.css';
import type { Explore } from '../explore/state/use-explore';
import type { NetworkAnswer } from '../explore/to-picture';
import { HOME, type Circulation } from './circulation';
import { CountryTable } from './country-table';
import { FlowLayer } from './flow-layer';
import { MapInset } from './map-inset';
import styles from './map.module.css';
import { MarkList } from './mark-list';
import { mapPng, mapSvg } from './picture-file';
import { placeNames, type Box } from './place-names';
import { Reading } from './reading';
import { EUROPE, pointsOf, sceneOf, chosenFirst } from './scene';
import { useCamera } from './use-camera';
import { useCirculation } from './use-circulation';
import { useMapWords } from './use-map-words';
import { worldGround } from './world';

/** What {@link MapStage} takes. */
export interface MapStageProps {
  readonly explore: Explore;
  readonly network: NetworkAnswer;
  /** There is no room for the inspector beside it: the table of countries comes below. */
  readonly narrow: boolean;
  readonly phone: boolean;
  readonly view: RefObject<NetworkViewHandle | null>;
}

/** The map twin: moves between Korea and abroad for the people of the state. */
export function MapStage({ explore, network, narrow, phone, view }: MapStageProps) {
  const { t } = useTranslation('explore-map');
  const { circulation, answer, loading, error, retry } = useCirculation(explore.search, network);
  const [box, size] = useSize<HTMLDivElement>('content');
  const hasMoves = circulation !== null && circulation.countries.length > 0;
  return (
    <div className={narrow ? styles.scroller : styles.whole} aria-busy={loading}>
      {error ? <FaultNote error={error} onRetry={retry} keepsData={circulation !== null} /> : null}
      {circulation && !hasMoves ? (
        <EmptyState title={t('none.title')}>
          {answer?.reason ? t(`none.${answer.reason}`) : t('none.noMoves', { from: answer?.from ?? '' })}
        </EmptyState>
      ) : null}
      {!circulation && loading ? (
        <div className={styles.waiting}>
          <Loading label={t('loading')} lines={8} />
        </div>
      ) : null}
      {hasMoves ? (
        <>
          <p className={styles.sentence}>
            <Reading circulation={circulation} />
          </p>
          <div ref={box} className={styles.frame}>
            {size ? <MapPicture explore={explore} circulation={circulation} size={size} phone={phone} view={view} /> : null}
          </div>
        </>
      ) : null}
      {narrow && circulation ? <CountryTable explore={explore} circulation={circulation} /> : null}
    </div>
  );
}

interface MapPictureProps {
  readonly explore: Explore;
  readonly circulation: Circulation;
  readonly size: Size;
  readonly phone: boolean;
  readonly view: RefObject<NetworkViewHandle | null>;
}

/** Room that the sentence above takes from the picture behind it. */
const SENTENCE: Size = { width: 540, height: 44 };
/** The inset with Europe, where the stage has room for it. */
const INSETS: readonly Size[] = [
  { width: 300, height: 236 },
  { width: 248, height: 196 },
];

function MapPicture({ explore, circulation, size, phone, view }: MapPictureProps) {
  const { t } = useTranslation('explore-map');
  const format = useFormat();
  const words = useMapWords();
  const { search, change } = explore;
  const place = search.place ?? null;
  const svg = useRef<SVGSVGElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const codes = useMemo(() => circulation.countries.map(({ code }) => code), [circulation]);
  const ground = useMemo(() => worldGround(codes, size), [codes, size]);
  const { camera, seen, zoomBy, fit, showAround, wasDragged, pointers } = useCamera(size, svg);
  const scene = useMemo(() => {
    const at = (code: string) => {
      const point = ground.place(code);
      return point && seen(point);
    };
    return sceneOf({ circulation, at, groups: true, scale: phone ? 0.72 : 1 });
  }, [circulation, ground, seen, phone]);
  const fitting = INSETS.find(({ width, height }) => size.width >= width * 2.4 && size.height >= height * 2);
  const inset = scene.grouped.length > 1 && fitting ? fitting : null;
  const insetTop = size.height - (inset?.height ?? 0) - 16;
  const names = useMemo(() => {
    const taken: Box[] = [
      ...(inset ? [{ left: 12, right: 20 + inset.width, top: insetTop - 6, bottom: size.height }] : []),
      ...(phone ? [] : [{ left: 0, right: SENTENCE.width, top: 0, bottom: SENTENCE.height }]),
      { left: size.width - (phone ? 110 : 52), right: size.width, top: size.height - (phone ? 46 : 112), bottom: size.height },
    ];
    const home =
      scene.home === null
        ? []
        : [
            {
              ...scene.home,
              id: HOME,
              radius: scene.homeRadius,
              name: format.country(HOME),
              second:
                circulation.homePeople === null
                  ? ''
                  : t('people', { count: circulation.homePeople, number: format.number(circulation.homePeople) }),
            },
          ];
    const marks = chosenFirst(scene.marks, place).map((mark) => ({
      ...mark,
      name: words.title(mark),
      second: `${words.out(mark.out)} ${words.back(mark.back)}`,
    }));
    const frame = { left: 4, top: 2, right: size.width - 4, bottom: size.height - 2 };
    return placeNames([...home, ...marks], { frame, taken, lines: pointsOf(scene) });
  }, [scene, size, inset, insetTop, phone, words, format, t, circulation.homePeople, place]);

  const pick = (id: string) => {
    if (id === EUROPE) {
      showAround(scene.grouped.flatMap(({ code }) => ground.place(code) ?? []));
      return;
    }
    change({ place: id === search.place ? undefined : id });
  };
  useImperativeHandle(view, () => ({
    fit,
    zoomBy: (factor) => zoomBy(factor),
    toSvg: (about) => (svg.current ? new Blob([mapSvg(svg.current, size, about)], { type: 'image/svg+xml' }) : null),
    toPng: async (about) => (svg.current ? mapPng(mapSvg(svg.current, size, about), size) : null),
  }));
  return (
    <>
      <MarkList marks={scene.marks} selected={place} onFocus={setFocused} onPick={pick} />
      <svg
        ref={svg}
        className={styles.map}
        width={size.width}
        height={size.height}
        viewBox={`0 0 ${size.width} ${size.height}`}
        aria-hidden="true"
        {...pointers}
        onClickCapture={(event) => {
          if (wasDragged()) event.stopPropagation();
        }}
      >
        <g transform={`translate(${camera.x} ${camera.y}) scale(${camera.k})`}>
          <path d={ground.graticule} className={styles.graticule} />
          <path d={ground.land} className={styles.land} />
          <path d={ground.shapes(codes)} className={styles.moved} />
          <path d={ground.shapes([HOME])} className={styles.homeLand} />
          <path d={ground.borders} className={styles.borders} />
        </g>
        <FlowLayer
          scene={scene}
          names={names}
          selected={place}
          focused={focused}
          homePeople={circulation.homePeople}
          onPick={pick}
        />
        {inset ? (
          <MapInset
            circulation={circulation}
            countries={scene.grouped}
            size={inset}
            at={{ x: 16, y: insetTop }}
            selected={place}
            onPick={pick}
          />
        ) : null}
      </svg>
      <div className={stage.camera}>
        <IconButton
          bordered
          label={t('camera.in')}
          shortcut="+"
          icon={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => zoomBy(1.5)}
        />
        <IconButton
          bordered
          label={t('camera.out')}
          shortcut="-"
          icon={<IconMinus size={16} aria-hidden="true" />}
          onClick={() => zoomBy(1 / 1.5)}
        />
        <IconButton
          bordered
          label={t('camera.fit')}
          shortcut="F"
          icon={<IconMaximize size={16} aria-hidden="true" />}
          onClick={fit}
        />
      </div>
    </>
  );
}
