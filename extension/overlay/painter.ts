import type { EngineDescription } from '#shared/serp/engine.ts';
import type { ResultSpot } from '#shared/serp/spot-results.ts';
import type { SerpReading } from '#shared/serp/read-serp.ts';
import type { SearchMemory, SerpMemory } from '#extension/platform/messages/serp-messages.ts';
import type { SerpOverlayConfig } from '#extension/platform/storage/serp-overlay-config.ts';

import { findFreeCorner } from './bar-place.ts';
import type { BarActions } from './bar-actions.ts';
import { findBarPlace } from './find-bar-place.ts';
import { createBar, type KeywordBar } from './keyword-bar.ts';
import { type OverlayLanguage, overlayLanguage } from './overlay-language.ts';
import { findTone, type Tone } from './page-tone.ts';
import { setTone } from './overlay-host.ts';
import { isResultType } from '#shared/serp/result-type.ts';
import { type ResultView, viewResult } from './result-view.ts';
import { findStripPlace } from './strip-place.ts';
import { createStrip, isStripAlive, type Strip } from './strip.ts';
import { createTries } from './tries.ts';
import type { Arrivals } from './watch-page.ts';

export interface Painter {
  readonly isKnown: (element: Node) => boolean;
  hasResults(): boolean;
  /** True once a page was shown with all that is known of it. */
  isShowing(): boolean;
  /** Gives new results their space in this frame; true where there were any. */
  reserve(spots: readonly ResultSpot<Node>[], arrivals: Arrivals): boolean;
  /** Shows the results before the page's other blocks are known; in one go, for those in reserved space. */
  showFirst(reading: SerpReading<Node>): void;
  /** Shows what was read, with a pause after each result. `onWrite` is told after each change to the page. */
  show(reading: SerpReading<Node>, memory: SerpMemory | undefined, onWrite: () => void): Generator<undefined, void>;
  /** Scrolls to the result with that address. */
  goTo(url: string): void;
  configure(config: SerpOverlayConfig, isChange: boolean): void;
  remove(): void;
}

interface Spot {
  readonly root: Element;
  readonly anchor: Element | null;
}

interface Target extends Spot {
  readonly view: ResultView | undefined;
}

/**
 * Keeps bar and strips in step with what was read. A line is put only where nothing was painted yet, or right after the
 * user acted: then nothing that the user sees moves. Everywhere else the result gets a dot, which takes no space.
 */
export function createPainter(
  engine: EngineDescription,
  initialDensity: SerpOverlayConfig['density'],
  initial: SerpOverlayConfig | undefined,
  actions: BarActions,
): Painter {
  const ending = new AbortController();
  const strips = new Map<Element, Strip>();
  /** By title link: what counts as the whole result can change while the page arrives, its link stays. */
  const rootOf = new WeakMap<Element, Element>();
  let bar: KeywordBar | undefined;
  let tone: Tone = 'light';
  let tries = createTries();
  let isShowing = false;
  let shown: readonly Target[] = [];
  let config = initial;
  let density = initial?.density ?? initialDensity;
  let language: OverlayLanguage | undefined = initial && overlayLanguage(initial.locale, initial.words);
  let actedAtMs = Number.NEGATIVE_INFINITY;
  const noteAction = (): void => void (actedAtMs = performance.now());
  for (const kind of ['pointerdown', 'keydown'] as const) {
    addEventListener(kind, noteAction, { signal: ending.signal, capture: true, passive: true });
  }
  const mayMove = (): boolean => performance.now() - actedAtMs < graceMs;

  const clear = (): void => {
    for (const strip of strips.values()) strip.remove();
    strips.clear();
    bar?.remove();
    bar = undefined;
    tries = createTries();
  };
  const takeOver = (root: Element, anchor: Element): boolean => {
    const before = rootOf.get(anchor);
    rootOf.set(anchor, root);
    const strip = before && strips.get(before);
    if (!strip || before === root || !isAlive(strip)) return false;
    strips.delete(before);
    strips.set(root, strip);
    return true;
  };
  const addStrips = (targets: readonly Spot[], isFresh: (spot: Spot) => boolean): void => {
    // All reading of styles before all writing, so that the browser computes them once.
    const planned = targets.flatMap((spot) => {
      const { root, anchor } = spot;
      if ((anchor && takeOver(root, anchor)) || tries.isOver(root)) return [];
      const place = findStripPlace(root, anchor);
      return place ? [{ root, place, layout: density === 'full' && isFresh(spot) ? 'line' : 'dot' } as const] : [];
    });
    for (const { root, place, layout } of planned) {
      strips.get(root)?.remove();
      tries.note(root);
      strips.set(root, createStrip(layout, root, place, tone));
    }
  };
  /** Moves nothing: into what is not painted yet, or onto a spot where nothing is. */
  const placeBar = (roots: readonly Element[], isFresh: (element: Element) => boolean, isRead: boolean): void => {
    if (bar && !bar.host.element.isConnected) bar = undefined;
    if (bar?.layout === 'line' || tries.isOver(document)) return;
    const place = findBarPlace(engine, roots, isFresh) ?? (bar || !isRead ? null : findFreeCorner());
    if (!place) return;
    bar?.remove();
    tries.note(document);
    bar = createBar(place, findTone(place.layout === 'line' ? place.at.parent : document.body), actions);
  };

  return {
    isKnown: (element) => element instanceof Element && (isAlive(strips.get(element)) || tries.isOver(element)),
    hasResults: () => strips.size > 0,
    isShowing: () => isShowing,
    reserve(spots, arrivals) {
      const targets = spots.flatMap(asTarget);
      const [first] = targets;
      const canMove = mayMove();
      const isFresh = (element: Element): boolean => canMove || arrivals.some((arrival) => arrival.contains(element));
      if (first) tone = findTone(first.root.parentElement ?? document.documentElement);
      placeBar([...strips.keys(), ...targets.map(({ root }) => root)], isFresh, false);
      // Of a result that arrives in parts, all below its title comes with it or later.
      const isArriving = document.readyState === 'loading';
      addStrips(targets, ({ root, anchor }) => isFresh(root) || (isArriving && anchor !== null && isFresh(anchor)));
      return first !== undefined;
    },
    showFirst({ snapshot, elements }) {
      if (!config) return;
      const targets = targetsOf({ snapshot, elements: elements.slice(0, inSight) }, {}, config.hidden);
      for (const { root, view } of targets) {
        strips.get(root)?.show(view && { ...view, absolute: null }, undefined, language, mayMove());
      }
      if (language) bar?.show(snapshot, undefined, config, language, beginOf(targets));
    },
    *show({ snapshot, elements }, memory, onWrite) {
      const targets = targetsOf({ snapshot, elements }, config && (memory?.marks ?? {}), config?.hidden ?? []);
      shown = targets;
      const [first] = targets;
      if (first) tone = findTone(first.root.parentElement ?? document.documentElement);
      dropGone(strips, targets, snapshot.state === 'ok');
      const missing = targets.filter(({ root }) => !strips.has(root));
      for (let at = 0; at < missing.length; at += 10) {
        addStrips(missing.slice(at, at + 10), mayMove);
        onWrite();
        yield;
      }
      // While the page arrives, a state without results may only be one of its first moments.
      placeBar(
        targets.map(({ root }) => root),
        mayMove,
        document.readyState !== 'loading',
      );
      if (bar) setTone(bar.host, findTone(bar.host.element.parentElement ?? document.documentElement));
      if (bar && config && language) bar.show(snapshot, memory, config, language, beginOf(targets));
      onWrite();
      for (const { root, view } of targets) {
        yield;
        const strip = strips.get(root);
        if (!strip) continue;
        setTone(strip.host, tone);
        strip.show(view, memory, language, mayMove());
      }
      isShowing = snapshot.state === 'ok';
    },
    goTo(url) {
      shown.find(({ view }) => view?.url === url)?.root.scrollIntoView({ block: 'center' });
    },
    configure(heard, isChange) {
      const isRedrawn = isChange && !isSameButHidden(config, heard);
      config = heard;
      density = heard.density;
      language = overlayLanguage(heard.locale, heard.words);
      if (isRedrawn) clear();
    },
    remove() {
      ending.abort();
      clear();
    },
  };
}

/** More results than any window shows at once. */
const inSight = 40;
/** Browsers count no layout shift within half a second of a click or key. */
const graceMs = 450;
/** What is folded changes in place, without taking all away. */
function isSameButHidden(before: SerpOverlayConfig | undefined, after: SerpOverlayConfig): boolean {
  return JSON.stringify({ ...before, hidden: [] }) === JSON.stringify({ ...after, hidden: [] });
}

/** Strips that the page moved or dropped while it redrew a result are ours still. */
function isAlive(strip: Strip | undefined): boolean {
  return strip !== undefined && isStripAlive(strip);
}

/** A strip whose result is no result any more keeps its space, empty; one whose result left the page goes. */
function dropGone(strips: Map<Element, Strip>, targets: readonly Target[], isRead: boolean): void {
  const roots = new Set(targets.map(({ root }) => root));
  for (const [root, strip] of strips) {
    if (!root.isConnected || !isAlive(strip)) {
      strip.remove();
      strips.delete(root);
    } else if (isRead && !roots.has(root)) strip.show(undefined, undefined, undefined, false);
  }
}

function beginOf([first]: readonly Target[]): Element | undefined {
  return first?.anchor ?? first?.root;
}

/** Without the configuration, results get their space and no facts yet. */
function targetsOf(
  { snapshot, elements }: Pick<SerpReading<Node>, 'snapshot' | 'elements'>,
  marks: SearchMemory['marks'] | undefined,
  hidden: readonly string[],
): Target[] {
  return elements.flatMap(({ item, element, anchor }) => {
    const read = snapshot.items[item];
    if (!read || !isResultType(read.type)) return [];
    const view = marks && viewResult(read, snapshot, marks, hidden);
    return asTarget({ element, anchor }).map((target) => ({ ...target, view }));
  });
}

function asTarget({ element, anchor }: ResultSpot<Node>): Spot[] {
  if (!(element instanceof Element)) return [];
  return [{ root: element, anchor: anchor instanceof Element ? anchor : null }];
}
