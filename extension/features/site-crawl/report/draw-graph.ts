import type { PageSeverity } from './page-severities.ts';
import type { PlacedPage } from './radial-layout.ts';

/** How the drawing lies on the canvas: shifted, in CSS pixels, and enlarged. */
export interface GraphView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface GraphDrawing {
  readonly placed: readonly PlacedPage[];
  /** Clicks to the deepest page that a link leads to. */
  readonly rings: number;
  /** The gravest finding at a page, by its place in the report. */
  readonly severities: ReadonlyMap<number, PageSeverity>;
  /** Links beside the shortest ways, as pairs of places in `placed`; empty where they are not wanted. */
  readonly links: readonly (readonly [PlacedPage, PlacedPage])[];
  readonly hovered: PlacedPage | undefined;
  readonly view: GraphView;
}

const marginPx = 16;
const severityColors = {
  error: '--error',
  warning: '--warning',
  'not known': '--graph-way',
  none: '--accent',
} as const;

/** Draws rings, links and pages. The canvas is square; its pixels are those of the screen. */
export function drawGraph(canvas: HTMLCanvasElement, drawing: GraphDrawing): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const sizePx = canvas.clientWidth;
  const ratio = globalThis.devicePixelRatio || 1;
  canvas.width = sizePx * ratio;
  canvas.height = sizePx * ratio;
  context.scale(ratio, ratio);
  const style = getComputedStyle(canvas);
  const color = (name: string): string => style.getPropertyValue(name);
  const place = (page: PlacedPage): readonly [number, number] => placeOf(page, sizePx, drawing.view);
  const line = (from: PlacedPage, to: PlacedPage): void => {
    context.moveTo(...place(from));
    context.lineTo(...place(to));
  };
  drawRings(context, drawing, sizePx, color('--graph-ring'));
  context.lineWidth = 0.5;
  context.strokeStyle = color('--graph-link');
  context.beginPath();
  for (const [from, to] of drawing.links) line(from, to);
  context.stroke();
  context.lineWidth = 1;
  context.strokeStyle = color('--graph-way');
  context.beginPath();
  for (const page of drawing.placed) if (page.parent) line(page.parent, page);
  context.stroke();
  const radiusPx = Math.max(1.5, Math.min(5, 90 / Math.sqrt(drawing.placed.length))) * Math.sqrt(drawing.view.zoom);
  for (const page of drawing.placed) {
    const severity = drawing.severities.get(page.page.id);
    const [x, y] = place(page);
    context.fillStyle = color(severityColors[severity ?? 'none']);
    context.beginPath();
    context.arc(x, y, page === drawing.hovered ? radiusPx + 3 : radiusPx, 0, 2 * Math.PI);
    context.fill();
  }
}

/** The page at a place of the canvas, within a few pixels. */
export function findPageAt(
  placed: readonly PlacedPage[],
  view: GraphView,
  sizePx: number,
  x: number,
  y: number,
): PlacedPage | undefined {
  let nearest: PlacedPage | undefined;
  let leastPx = 10;
  for (const page of placed) {
    const [atX, atY] = placeOf(page, sizePx, view);
    const distancePx = Math.hypot(atX - x, atY - y);
    if (distancePx >= leastPx) continue;
    leastPx = distancePx;
    nearest = page;
  }
  return nearest;
}

function placeOf({ x, y }: Pick<PlacedPage, 'x' | 'y'>, sizePx: number, view: GraphView): readonly [number, number] {
  const radiusPx = (sizePx / 2 - marginPx) * view.zoom;
  return [sizePx / 2 + view.x + x * radiusPx, sizePx / 2 + view.y + y * radiusPx];
}

function drawRings(
  context: CanvasRenderingContext2D,
  { placed, rings, view }: GraphDrawing,
  sizePx: number,
  color: string,
): void {
  const [x, y] = placeOf({ x: 0, y: 0 }, sizePx, view);
  const deepest = Math.max(
    1,
    placed.reduce((most, { page }) => Math.max(most, page.depth), 0),
  );
  context.strokeStyle = color;
  for (let depth = 1; depth <= rings; depth += 1) {
    context.beginPath();
    context.arc(x, y, ((sizePx / 2 - marginPx) * view.zoom * depth) / deepest, 0, 2 * Math.PI);
    context.stroke();
  }
}
