import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import type { Attention } from './label-layer';
import styles from './network-view.module.css';
import type { Picture } from './picture';
import type { Points } from './points';
import { Stage } from './stage';
import type { PictureAbout } from './svg-pen';

/** What the page can ask of the picture. */
export interface NetworkViewHandle {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** The picture as it stands, as a file that says what it shows. */
  readonly toPng: (about: PictureAbout) => Promise<Blob | null>;
  readonly toSvg: (about: PictureAbout) => Blob | null;
}

/** What {@link NetworkView} takes. */
export interface NetworkViewProps {
  readonly picture: Picture;
  /** The whole network, under the picture; absent where it is switched off or not there yet. */
  readonly points: Points | null;
  readonly selected: string | null;
  readonly focused: string | null;
  /** Changes when another part of the network is looked at: only then does the camera move by itself. */
  readonly sceneKey: string;
  readonly onPick: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
  readonly ref?: Ref<NetworkViewHandle>;
}

const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The network as a picture. Decoration for those who see it: everything it says, the list beside it says too. */
export function NetworkView({ picture, points, selected, focused, sceneKey, onPick, onOpen, ref }: NetworkViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const under = useRef<HTMLCanvasElement>(null);
  const graph = useRef<HTMLDivElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage | null>(null);
  const latest = useRef({ onPick, onOpen });
  const [hovered, setHovered] = useState<string | null>(null);

  useEffect(() => {
    latest.current = { onPick, onOpen };
  });

  useEffect(() => {
    if (!root.current || !under.current || !graph.current || !over.current) return;
    const made = new Stage(
      { root: root.current, under: under.current, graph: graph.current, over: over.current },
      { onPick: (id) => latest.current.onPick(id), onOpen: (id) => latest.current.onOpen(id), onHover: setHovered },
    );
    stage.current = made;
    const resized = new ResizeObserver(() => made.measure());
    resized.observe(root.current);
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => made.recolour();
    scheme.addEventListener('change', recolour);
    const themed = new MutationObserver(recolour);
    themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      resized.disconnect();
      scheme.removeEventListener('change', recolour);
      themed.disconnect();
      made.destroy();
      stage.current = null;
    };
  }, []);

  useEffect(() => {
    const small = (root.current?.clientWidth ?? 0) < 640;
    stage.current?.arrange(
      small ? { top: 64, right: 28, bottom: 28, left: 28 } : { top: 52, right: 72, bottom: 36, left: 72 },
      small ? 16 : 44,
    );
    stage.current?.show(picture);
  }, [picture]);

  useEffect(() => stage.current?.underlay(points), [points]);

  const shown = useRef('');
  useEffect(() => {
    if (shown.current === sceneKey) return;
    const first = shown.current === '';
    shown.current = sceneKey;
    stage.current?.fit(null, first || reducedMotion() ? 0 : 400);
  }, [sceneKey, picture]);

  useEffect(() => {
    const attention: Attention = { selected, hovered: hovered === selected ? null : hovered, focused };
    stage.current?.look(attention);
  }, [selected, hovered, focused, picture]);

  useImperativeHandle(
    ref,
    () => ({
      fit: () => stage.current?.fit(null, reducedMotion() ? 0 : 400),
      zoomBy: (factor) => stage.current?.zoomBy(factor),
      toPng: (about) => stage.current?.toPng(about) ?? Promise.resolve(null),
      toSvg: (about) => {
        const text = stage.current?.toSvg(about);
        return text ? new Blob([text], { type: 'image/svg+xml' }) : null;
      },
    }),
    [],
  );

  return (
    <div ref={root} className={styles.root} aria-hidden="true">
      <canvas ref={under} className={styles.layer} />
      <div ref={graph} className={styles.graph} />
      <canvas ref={over} className={styles.over} />
    </div>
  );
}
