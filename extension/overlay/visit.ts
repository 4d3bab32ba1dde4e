import { spotResults } from '#shared/serp/spot-results.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import { liveDocument } from '#extension/platform/live-document.ts';
import { askBackground } from '#extension/platform/messages.ts';
import type { SerpMemory } from '#extension/platform/serp-messages.ts';
import type { EngineChoice, SerpOverlayConfig } from '#extension/platform/serp-overlay-config.ts';

import { createItemMemory } from './item-memory.ts';
import { createPainter } from './painter.ts';
import { type PageReading, readResults } from './read-results.ts';
import { measureBlock, runInSlices } from './run-in-slices.ts';
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
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let isStale = false;
  let isUnshown = false;
  let isUrgent = false;
  let pauseMs = 0;

  const painter = createPainter(withLines ? 'full' : 'compact', config, {
    onDensity: (density) => void askBackground('setSerpDensity', { density }),
    onTrack: (isTracked) => void track(isTracked),
  });
  const choose = (): EngineChoice =>
    config?.engines.find(({ bundled }) => bundled.id === engine.id) ?? { bundled: engine };
  const track = async (isTracked: boolean): Promise<void> => {
    const tracking = await askBackground('trackKeyword', { visitId: id, isTracked });
    if (memory) memory = { ...memory, tracking };
    show();
  };
  const tell = async ({ reading: { snapshot }, comparison }: PageReading): Promise<void> => {
    const key = JSON.stringify([comparison, snapshot]);
    if (key === told) return;
    told = key;
    const answer = await askBackground('serpRead', { visitId: id, snapshot, comparison });
    if (signal.aborted) return;
    memory = answer;
    show();
  };
  const show = (): void => {
    isUnshown = true;
    if (!isBusy) void work();
  };
  const work = async (): Promise<void> => {
    isBusy = true;
    clearTimeout(pause);
    while ((isStale || isUnshown) && !signal.aborted) {
      const startMs = performance.now();
      const isReading = isStale;
      isStale = false;
      isUnshown = false;
      isUrgent = false;
      if (isReading) {
        read =
          (await runInSlices(readResults(url, choose(), items), signal, (first) => {
            if (first && !read && config) painter.showFirst(first);
          })) ?? read;
      }
      if (read)
        await runInSlices(
          painter.show(read.reading, memory, () => watch.ignoreOwnChanges()),
          signal,
        );
      if (signal.aborted) return;
      measureBlock(startMs, 'painted');
      pauseMs = Math.min(1_000, 4 * (performance.now() - startMs));
      // The next change may wait, or a page that never rests would keep us busy all the time.
      if (isStale && !isUrgent) break;
    }
    isBusy = false;
    if (isStale) pause = setTimeout(() => void work(), pauseMs);
    else settle();
  };
  const settle = (): void => {
    const isArriving = document.readyState === 'loading' && read?.reading.snapshot.state !== 'ok';
    if (!read || isArriving || !config) return;
    const settled = read;
    clearTimeout(timer);
    timer = setTimeout(() => void tell(settled).catch(() => (told = '')), restMs);
  };
  const watch = watchPage(
    (arrivals) => {
      const startMs = performance.now();
      const { bundled, update, isKept } = choose();
      const spots = spotResults(liveDocument(document), (isKept && update) || bundled, url, painter.isKnown);
      const isNew = painter.reserve(spots, arrivals);
      watch.ignoreOwnChanges();
      measureBlock(startMs);
      clearTimeout(timer);
      // Before the first result there is nothing to read on a page that is still arriving.
      if (document.readyState === 'loading' && !painter.hasResults()) return;
      isStale = true;
      isUrgent ||= isNew;
      if (isBusy) return;
      clearTimeout(pause);
      if (isNew || pauseMs === 0) void work();
      else pause = setTimeout(() => void work(), pauseMs);
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
      config = heard;
      painter.configure(heard, isChange);
      if (isChange) watch.ask();
      show();
    },
    end: () => ending.abort(),
  };
}
