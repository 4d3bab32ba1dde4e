import { spotResults } from '#shared/serp/spot-results.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { SerpMemory } from '#extension/platform/messages/serp-messages.ts';
import type { EngineChoice, SerpOverlayConfig } from '#extension/platform/storage/serp-overlay-config.ts';

import { createItemMemory } from './item-memory.ts';
import { viewPage } from './page-view.ts';
import { createPainter } from './painter.ts';
import { type PageReading, readResults } from './read-results.ts';
import { measureWork, runInSlices } from './run-in-slices.ts';
import { watchPage } from './watch-page.ts';

/** One results page that stands in the tab, from its address to the next. */
export interface Visit {
  /** `isChange`: the user changed something, so that all is drawn anew. */
  configure(config: SerpOverlayConfig, isChange: boolean): void;
  end(): void;
}

interface VisitOptions {
  readonly id: string;
  readonly url: string;
  readonly engine: EngineDescription;
  readonly withLines: boolean;
  /** Undefined until the storage answered: results get their space, and their facts later. */
  readonly config: SerpOverlayConfig | undefined;
}

/** Pages change many times while they load; the worker hears of the last. */
const restMs = 250;
/** … or, on a page that never rests, of what stands there then. */
const longestRestMs = 2_000;

/**
 * In the frame of a change new results get their space; then the page is read in slices and what was read is shown.
 * The worker hears of it once the page is at rest for a moment.
 */
export function startVisit({ id, url, engine, withLines, config: known }: VisitOptions): Visit {
  const ending = new AbortController();
  const { signal } = ending;
  const items = createItemMemory();
  let config = known;
  let memory: SerpMemory | undefined;
  let read: PageReading | undefined;
  let told: PageReading | undefined;
  let toldKey = '';
  let dueMs: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let isStale = false;
  let isUnshown = false;
  let isUrgent = false;
  let pauseMs = 0;

  const painter = createPainter(engine, withLines ? 'full' : 'compact', config, {
    onDensity: (density) => void askBackground('setSerpDensity', { density }),
    onTrack: (isTracked) => void track(isTracked),
  });
  const choose = (): EngineChoice =>
    config?.engines.find(({ bundled }) => bundled.id === engine.id) ?? { bundled: engine };
  const track = async (isTracked: boolean): Promise<void> => {
    const tracking = await askBackground('trackSearch', { visitId: id, isTracked });
    if (memory) memory = { ...memory, tracking };
    show();
  };
  const tell = async (): Promise<void> => {
    dueMs = undefined;
    const key = JSON.stringify([read?.comparison, read?.reading.snapshot]);
    told = read;
    if (!read || key === toldKey) return;
    toldKey = key;
    const { reading, comparison } = read;
    const answer = await askBackground('serpRead', {
      visitId: id,
      snapshot: reading.snapshot,
      account: reading.account,
      comparison,
    });
    if (signal.aborted) return;
    memory = answer;
    show();
  };
  const show = (): void => {
    if (!read) return;
    isUnshown = true;
    if (!isBusy) void work(performance.now());
  };
  /** One round: what changed is read, and all is shown. */
  function* readAndShow(sinceMs: number): Generator<unknown, void> {
    if (isStale) {
      isStale = false;
      const steps = readResults(url, choose(), items);
      for (;;) {
        const step = steps.next();
        if (step.done) {
          read = step.value;
          break;
        }
        if (step.value && !painter.isShowing()) {
          painter.showFirst(step.value);
          measureWork('first', sinceMs);
        }
        yield;
      }
    }
    isUnshown = false;
    const isFirst = !painter.isShowing();
    if (read) yield* painter.show(read.reading, memory, watch.ignoreOwnChanges);
    if (isFirst && painter.isShowing()) measureWork('first', sinceMs);
    measureWork('painted', sinceMs);
  }
  const work = async (sinceMs: number, heldMs = 0): Promise<void> => {
    isBusy = true;
    clearTimeout(pause);
    let startMs = sinceMs;
    do {
      isUrgent = false;
      await runInSlices(readAndShow(startMs), signal, startMs, startMs === sinceMs ? heldMs : 0);
      if (signal.aborted) return;
      pauseMs = Math.min(1_000, 4 * (performance.now() - startMs));
      startMs = performance.now();
      // The next change may wait unless it brought results: a page that never rests would keep us busy all the time.
    } while (isUnshown || isUrgent);
    isBusy = false;
    if (isStale) pause = setTimeout(() => void work(performance.now()), pauseMs);
    settle();
  };
  const settle = (): void => {
    const isArriving = document.readyState === 'loading' && read?.reading.snapshot.state !== 'ok';
    if (!read || isArriving || read === told) return;
    const now = performance.now();
    dueMs ??= now + longestRestMs;
    clearTimeout(timer);
    timer = setTimeout(() => void tell().catch(() => (toldKey = '')), Math.max(0, Math.min(restMs, dueMs - now)));
  };
  const watch = watchPage(
    (arrivals, isAsked) => {
      // Without a link among them, new elements are no results.
      const isLook = isAsked || arrivals.some(holdsLink);
      const heldMs = isLook ? settleLayout() : 0;
      const startMs = performance.now();
      const { bundled, update, isKept } = choose();
      const spots = isLook ? spotResults(viewPage(), (isKept && update) || bundled, url, painter.isKnown, items) : [];
      const isNew = painter.reserve(spots, arrivals);
      watch.ignoreOwnChanges();
      // Before the first result there is nothing to read on a page that is still arriving; without the configuration
      // nothing to show.
      const isWaiting = !config || (document.readyState === 'loading' && !painter.hasResults());
      isStale ||= !isWaiting;
      isUrgent ||= isNew;
      if (isBusy || isWaiting) measureWork('block', startMs);
      else if (isNew || pauseMs === 0) void work(startMs, heldMs);
      else {
        clearTimeout(pause);
        pause = setTimeout(() => void work(performance.now()), pauseMs);
      }
    },
    (changed) => items.forget(changed),
    signal,
  );
  document.addEventListener('readystatechange', () => watch.ask(), { signal });
  watch.ask();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(pause);
    painter.remove();
  });
  return {
    configure(heard, isChange) {
      const isFirst = !config;
      config = heard;
      painter.configure(heard, isChange);
      if (isChange || isFirst) watch.ask();
      show();
    },
    end: () => ending.abort(),
  };
}

/**
 * Has the browser compute the styles and the layout that it owes this frame in any case, so that questions about them cost
 * nothing more. How long that took, ms.
 */
function settleLayout(): number {
  const startMs = performance.now();
  document.documentElement.getBoundingClientRect();
  measureWork('layout', startMs);
  return performance.now() - startMs;
}

function holdsLink(element: Element): boolean {
  return element.localName === 'a' || element.querySelector('a[href]') !== null;
}
