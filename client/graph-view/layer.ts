/** What pictures are drawn with: the part of a canvas that {@link svgPen} can write down too. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'bezierCurveTo'
  | 'closePath'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'measureText'
  | 'moveTo'
  | 'roundRect'
  | 'setLineDash'
  | 'stroke'
  | 'strokeStyle'
  | 'strokeText'
  | 'textBaseline'
>;

/** Something to draw on, with its size in CSS pixels. */
export interface Sheet {
  readonly pen: Pen;
  readonly width: number;
  readonly height: number;
}

/** A canvas that always has the size of its host, in device pixels, and is drawn in CSS pixels. */
export interface Layer {
  readonly context: CanvasRenderingContext2D;
  /** Clears the canvas and sets the scale; call before every drawing. */
  readonly begin: () => Sheet;
}

/** Makes a {@link Layer} of a canvas. */
export function createLayer(canvas: HTMLCanvasElement): Layer | null {
  const context = canvas.getContext('2d');
  if (!context) return null;
  return {
    context,
    begin: () => {
      const ratio = window.devicePixelRatio || 1;
      const width = canvas.clientWidth;
      const height = canvas.clientHeight;
      const deviceWidth = Math.round(width * ratio);
      const deviceHeight = Math.round(height * ratio);
      if (canvas.width !== deviceWidth || canvas.height !== deviceHeight) {
        canvas.width = deviceWidth;
        canvas.height = deviceHeight;
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      return { pen: context, width, height };
    },
  };
}
