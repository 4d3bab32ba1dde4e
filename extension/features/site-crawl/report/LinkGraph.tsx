import { type PointerEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';

import type { CrawlEdges } from '#extension/platform/storage/crawl-records.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { useColorScheme } from '#extension/ui/use-color-scheme.ts';
import { useContentWidthPx } from '#extension/ui/use-content-width.ts';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import type { TreePage } from './depth-tree.ts';
import { drawGraph, findPageAt, type GraphView } from './draw-graph.ts';
import type { PageSeverity } from './page-severities.ts';
import { type PlacedPage, radialLayout } from './radial-layout.ts';

interface LinkGraphProps {
  readonly roots: readonly TreePage[];
  /** Drawn outside the rings. */
  readonly unlinked: readonly TreePage[];
  readonly edges: CrawlEdges;
  readonly severities: ReadonlyMap<number, PageSeverity>;
  readonly onPage: (url: string) => void;
}

const whole: GraphView = { x: 0, y: 0, zoom: 1 };
/** More lines are a blot, and take longer than a frame. */
const mostLinks = 20_000;
/** A pointer that moved less was no drag. */
const leastDragPx = 4;

/** Every page as a dot, each click a ring. What it shows is told by the tree beside it. */
export function LinkGraph({ edges, onPage, roots, severities, unlinked }: LinkGraphProps): ReactNode {
  const say = useSay();
  const scheme = useColorScheme();
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drag = useRef<{ readonly x: number; readonly y: number; readonly view: GraphView }>(undefined);
  const widthPx = useContentWidthPx(box);
  const [view, setView] = useState(whole);
  const [hovered, setHovered] = useState<PlacedPage>();
  const [areLinksShown, setLinksShown] = useState(false);
  const placed = useMemo(() => radialLayout([...roots, ...unlinked]), [roots, unlinked]);
  // A page that is placed alone on the start's ring is the start.
  const rings = Math.max(0, ...placed.flatMap(({ page, parent }) => (parent ? [page.depth] : [])));
  const links = useMemo(() => (areLinksShown ? linksOf(placed, edges) : []), [areLinksShown, placed, edges]);
  useEffect(() => {
    if (canvas.current) drawGraph(canvas.current, { placed, rings, severities, links, hovered, view });
  }, [placed, rings, severities, links, hovered, view, scheme, widthPx]);
  const zoom = (factor: number): void => {
    const next = Math.min(20, Math.max(1, view.zoom * factor));
    setView(next === 1 ? whole : { x: (view.x * next) / view.zoom, y: (view.y * next) / view.zoom, zoom: next });
  };
  const pageAt = ({ currentTarget, nativeEvent }: PointerEvent<HTMLCanvasElement>): PlacedPage | undefined =>
    findPageAt(placed, view, currentTarget.clientWidth, nativeEvent.offsetX, nativeEvent.offsetY);
  return (
    <div ref={box} className={styles.graph}>
      <ButtonRow>
        <Button onClick={() => zoom(1.5)}>{say('crawl.graph.closer')}</Button>
        <Button disabled={view.zoom === 1} onClick={() => zoom(1 / 1.5)}>
          {say('crawl.graph.farther')}
        </Button>
        <Button aria-pressed={areLinksShown} onClick={() => setLinksShown(!areLinksShown)}>
          {say('crawl.graph.allLinks')}
        </Button>
      </ButtonRow>
      <canvas
        ref={canvas}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drag.current = { x: event.clientX, y: event.clientY, view };
        }}
        onPointerMove={(event) => {
          const from = drag.current;
          if (!from) setHovered(pageAt(event));
          else if (view.zoom > 1)
            setView({
              ...from.view,
              x: from.view.x + event.clientX - from.x,
              y: from.view.y + event.clientY - from.y,
            });
        }}
        onPointerUp={(event) => {
          const from = drag.current;
          drag.current = undefined;
          const isClick = from && Math.hypot(event.clientX - from.x, event.clientY - from.y) < leastDragPx;
          const page = isClick ? pageAt(event) : undefined;
          if (page) onPage(page.page.url);
        }}
        onPointerLeave={() => setHovered(undefined)}
      >
        {say('crawl.graph.label', { count: placed.length })}
      </canvas>
      <p className={styles.wait}>{hovered ? hovered.page.url : ''}</p>
      <p className="soft">
        {say('crawl.graph.hint')} {unlinked.length > 0 ? say('crawl.graph.unlinked') : null}
      </p>
    </div>
  );
}

function linksOf(
  placed: readonly PlacedPage[],
  { from, to }: CrawlEdges,
): readonly (readonly [PlacedPage, PlacedPage])[] {
  const byId = new Map(placed.map((each) => [each.page.id, each]));
  const links: (readonly [PlacedPage, PlacedPage])[] = [];
  for (let at = 0; at < from.length && links.length < mostLinks; at += 1) {
    const [a, b] = [byId.get(from[at] ?? -1), byId.get(to[at] ?? -1)];
    if (a && b && a !== b) links.push([a, b]);
  }
  return links;
}
