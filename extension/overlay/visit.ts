import { spotResults } from '#shared/serp/spot-results.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { SearchMemory, SerpMemory } from '#extension/platform/messages/serp-messages.ts';
import type { EngineChoice, SerpOverlayConfig } from '#extension/platform/storage/serp-overlay-config.ts';
import { watchTracking } from '#extension/platform/storage/tracking-news.ts';

import { createItemMemory } from './item-memory.ts';
import { loadLaterParts } from './later-parts.ts';
import { viewPage } from './page-view.ts';
import { createPainter } from './painter.ts';
import type { PageReading } from './page-reading.ts';
import { readResults } from './read-results.ts';
import { measureWork, runInSlices } from './run-in-slices.ts';
import { nextStep, restingSchedule, type VisitAction, type VisitEvent } from './visit-schedule.ts';
import { watchPage } from './watch-page.ts';

/** One results page that stands in the tab, from its address to the next. */
export interface Visit {
  /** `isChange`: the user changed something, so that all is drawn again. */
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

/**
 * In the frame of a change new results get their space; then the page is read in slices and what was read is shown.
 * The worker hears of it once the page is at rest for a moment. When each of these happens is `visit-schedule.ts`.
 */
export function startVisit({ id, url, engine, withLines, config: known }: VisitOptions): Visit {
  const ending = new AbortController();
  const { signal } = ending;
  const items = createItemMemory();
  const roundTimer = createTimer(signal);
  const tellTimer = createTimer(signal);
  let config = known;
  let memory: SerpMemory | undefined;
  let read: PageReading | undefined;
  let told: PageReading | undefined;
  let toldKey = '';
  let schedule = restingSchedule;

  const advance = (event: VisitEvent): VisitAction => {
    const step = nextStep(schedule, event);
    schedule = step.schedule;
    return step.action;
  };
  /** `heldMs`: how long this task was held before `sinceMs`. */
  const act = (action: VisitAction, sinceMs = performance.now(), heldMs = 0): void => {
    switch (action.do) {
      case 'nothing':
        return;
      case 'work':
        roundTimer.stop();
        return void work(sinceMs, heldMs);
      case 'pause':
        return roundTimer.start(action.ms, () => act(advance({ kind: 'pause-ended' })));
      case 'tell':
        return tellTimer.start(action.inMs, () => void tell().catch(() => (toldKey = '')));
    }
  };

  const painter = createPainter(engine, withLines ? 'full' : 'compact', config, {
    onDensity: (density) => void askBackground('setSerpDensity', { density }),
    onTrack: (choice) => void askBackground('trackSearch', { visitId: id, choice }).then(hear),
    onUntrack: () => void askBackground('untrackSearch', { visitId: id }).then(hear),
    onNumbers: () => void askBackground('getNumbers', { visitId: id }).then(hear),
    onCancel: () => memory && hear({ ...memory, tracking: { sites: [], choices: null } }),
    onGoTo: (url) => painter.goTo(url),
    onOpenAll: () => void askBackground('openResults', { visitId: id }),
    onHide: (domain, isHidden) => void askBackground('hideDomain', { domain, isHidden }),
    onMark: (domain, isMarked) => void askBackground('markCompetitor', { domain, isMarked }),
    onOptions: () => void askBackground('openSites', {}),
  });
  const choose = (): EngineChoice =>
    config?.engines.find(({ bundled }) => bundled.id === engine.id) ?? { bundled: engine };
  const hear = (heard: SearchMemory): void => {
    if (memory) memory = { ...memory, ...heard };
    show();
  };
  watchTracking(() => void askBackground('recallSearch', { visitId: id }).then(hear), signal);
  const tell = async (): Promise<void> => {
    advance({ kind: 'told' });
    const key = JSON.stringify([read?.comparison, read?.reading.snapshot]);
    told = read;
    if (!read || key === toldKey) return;
    toldKey = key;
    const { reading, comparison } = read;
    const { snapshot, account } = reading;
    const [answer] = await Promise.all([
      askBackground('serpRead', { visitId: id, snapshot, account, comparison }),
      // Marks are shown without them too.
      loadLaterParts().catch(() => undefined),
    ]);
    if (signal.aborted) return;
    memory = answer;
    show();
  };
  const show = (): void => {
    if (read) act(advance({ kind: 'asked-to-show' }));
  };
  /** One round: what changed is read, and all is shown. */
  function* readAndShow(sinceMs: number): Generator<unknown, void> {
    if (schedule.isStale) {
      advance({ kind: 'reading-began' });
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
    advance({ kind: 'showing-began' });
    const isFirst = !painter.isShowing();
    if (read) yield* painter.show(read.reading, memory, watch.ignoreOwnChanges);
    if (isFirst && painter.isShowing()) measureWork('first', sinceMs);
    measureWork('painted', sinceMs);
  }
  const work = async (sinceMs: number, heldMs: number): Promise<void> => {
    await runInSlices(readAndShow(sinceMs), signal, sinceMs, heldMs);
    if (signal.aborted) return;
    act(advance({ kind: 'round-ended', tookMs: performance.now() - sinceMs }));
    if (schedule.phase !== 'working') tellOnceAtRest();
  };
  const tellOnceAtRest = (): void => {
    const isArriving = document.readyState === 'loading' && read?.reading.snapshot.state !== 'ok';
    if (read && !isArriving && read !== told) act(advance({ kind: 'untold', nowMs: performance.now() }));
  };
  const watch = watchPage(
    (arrivals, isAsked) => {
      // Without a link among them, new elements are no results.
      const isLook = isAsked || arrivals.some(holdsLink);
      const heldMs = isLook ? settleLayout() : 0;
      const startMs = performance.now();
      const { bundled, update, isKept } = choose();
      const spots = isLook ? spotResults(viewPage(), (isKept && update) || bundled, url, painter.isKnown, items) : [];
      const hasNewResults = painter.reserve(spots, arrivals);
      watch.ignoreOwnChanges();
      // Before the first result there is nothing to read on a page that is still arriving; without the configuration
      // nothing to show.
      const isWaiting = !config || (document.readyState === 'loading' && !painter.hasResults());
      const action = advance({ kind: 'looked', hasNewResults, isWaiting });
      if (action.do === 'nothing') measureWork('block', startMs);
      act(action, startMs, heldMs);
    },
    (changed) => items.forget(changed),
    signal,
  );
  document.addEventListener('readystatechange', () => watch.ask(), { signal });
  watch.ask();
  signal.addEventListener('abort', () => painter.remove());
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

interface Timer {
  /** In place of what was started before. */
  start(ms: number, run: () => void): void;
  stop(): void;
}

function createTimer(signal: AbortSignal): Timer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  signal.addEventListener('abort', stop);
  return {
    start(ms, run) {
      stop();
      timer = setTimeout(run, ms);
    },
    stop,
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
