import type { SerpReading } from '#shared/serp/read-serp.ts';
import type { SerpMemory } from '#extension/platform/serp-messages.ts';
import type { SerpOverlayConfig } from '#extension/platform/serp-overlay-config.ts';

import { type BarActions, createBar, type KeywordBar } from './keyword-bar.ts';
import { type OverlayLanguage, overlayLanguage } from './overlay-words.ts';
import { findTone, type Tone } from './page-tone.ts';
import { setTone } from './overlay-host.ts';
import { isResult } from './read-results.ts';
import { type ResultView, viewResult } from './result-view.ts';
import { findBarPlace, findStripPlace, type StripPlace } from './strip-place.ts';
import { createStrip, isStripAlive, type Strip } from './strip.ts';
import type { Arrivals } from './watch-page.ts';

export interface Painter {
  /** `early` are results of a page that is still arriving: they get their space and no rank. */
  paint(
    reading: SerpReading<Node>,
    early: readonly { readonly element: Node; readonly anchor: Node | null }[],
    arrivals: Arrivals,
    memory: SerpMemory | undefined,
  ): void;
  configure(config: SerpOverlayConfig, isChange: boolean): void;
  remove(): void;
}

interface Target {
  readonly root: Element;
  readonly anchor: Element | null;
  readonly view: ResultView | undefined;
}

/**
 * Keeps bar and strips in step with what was read. A line is put only where nothing was painted yet, or right after the
 * user acted: then nothing that the user sees moves. Everywhere else the result gets a dot, which takes no space.
 */
export function createPainter(
  initialDensity: SerpOverlayConfig['density'],
  initial: SerpOverlayConfig | undefined,
  actions: BarActions,
): Painter {
  const ending = new AbortController();
  const strips = new Map<Element, Strip>();
  let bar: KeywordBar | undefined;
  let config = initial;
  let density = initial?.density ?? initialDensity;
  let language: OverlayLanguage = overlayLanguage(initial?.locale ?? 'en');
  let actedAtMs = Number.NEGATIVE_INFINITY;
  const noteAction = (): void => void (actedAtMs = performance.now());
  for (const kind of ['pointerdown', 'keydown'] as const) {
    addEventListener(kind, noteAction, { signal: ending.signal, capture: true, passive: true });
  }

  const clear = (): void => {
    for (const strip of strips.values()) strip.remove();
    strips.clear();
    bar?.remove();
    bar = undefined;
  };
  const paint: Painter['paint'] = ({ snapshot, elements }, early, arrivals, memory) => {
    const targets = early.length > 0 ? early.map(asEarly) : targetsOf({ snapshot, elements }, config);
    const mayMove = performance.now() - actedAtMs < graceMs;
    const isFresh = (root: Element): boolean => mayMove || arrivals.some((arrival) => arrival.contains(root));
    dropGone(strips, targets, snapshot.state === 'ok');

    // All reading of styles before all writing, so that the browser computes them once.
    const missing = targets.filter(({ root }) => !strips.has(root));
    const planned = missing.flatMap((target) => {
      const place = findStripPlace(target.root, target.anchor);
      return place
        ? [{ target, place, layout: density === 'full' && isFresh(target.root) ? 'line' : 'dot' } as const]
        : [];
    });
    const [first] = targets;
    const tone = findTone(first?.root.parentElement ?? document.body ?? document.documentElement);
    const barPlace = planBar(bar, targets, isFresh);

    for (const { target, place, layout } of planned) {
      strips.set(target.root, createStrip(layout, place, tone));
    }
    for (const { root, view } of targets) strips.get(root)?.show(view, memory, language);
    paintBar(barPlace, tone);
    if (bar && early.length === 0 && config) bar.show(snapshot, memory, density, language);
  };

  const paintBar = (place: StripPlace | null | undefined, tone: Tone): void => {
    if (bar && !bar.host.element.isConnected) bar = undefined;
    const isCornerLeft = bar?.layout === 'corner' && place;
    if (isCornerLeft) {
      bar?.remove();
      bar = undefined;
    }
    if (!bar && document.body && place !== undefined) bar = createBar(place, tone, actions);
    if (bar) setTone(bar.host, tone);
  };

  return {
    paint,
    configure(heard, isChange) {
      config = heard;
      density = heard.density;
      language = overlayLanguage(heard.locale);
      if (isChange) clear();
    },
    remove() {
      ending.abort();
      clear();
    },
  };
}

/** Browsers count no layout shift within half a second of a click or key. */
const graceMs = 450;

/** Undefined: leave the bar as it is. Null: no place among the results, so the corner. */
function planBar(
  bar: KeywordBar | undefined,
  targets: readonly Target[],
  isFresh: (root: Element) => boolean,
): StripPlace | null | undefined {
  const isThere = bar?.host.element.isConnected === true;
  const roots = targets.map(({ root }) => root);
  const [first] = roots;
  if (isThere && (bar?.layout === 'line' || !first)) return undefined;
  if (first && isFresh(first)) return findBarPlace(roots);
  if (isThere) return undefined;
  // While the page arrives, a state without results may only be one of its first moments.
  return document.readyState === 'loading' ? undefined : null;
}

/** A strip whose result is no result any more keeps its space, empty; one whose result left the page goes. */
function dropGone(strips: Map<Element, Strip>, targets: readonly Target[], isRead: boolean): void {
  const roots = new Set(targets.map(({ root }) => root));
  for (const [root, strip] of strips) {
    if (!root.isConnected || !isStripAlive(strip)) {
      strip.remove();
      strips.delete(root);
    } else if (isRead && !roots.has(root)) strip.show(undefined, undefined, undefined);
  }
}

/** Without the configuration, results get their space and no facts yet. */
function targetsOf({ snapshot, elements }: SerpReading<Node>, config: SerpOverlayConfig | undefined): Target[] {
  return elements.flatMap(({ item, element, anchor }) => {
    const read = snapshot.items[item];
    if (!read || !isResult(read.type) || !(element instanceof Element)) return [];
    const view = config && viewResult(read, snapshot, config);
    return [{ root: element, anchor: asElement(anchor), view }];
  });
}

function asEarly({ element, anchor }: { readonly element: Node; readonly anchor: Node | null }): Target {
  return { root: asElement(element) ?? document.documentElement, anchor: asElement(anchor), view: undefined };
}

function asElement(node: Node | null): Element | null {
  return node instanceof Element ? node : null;
}
