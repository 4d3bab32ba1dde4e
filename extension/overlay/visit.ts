import { askBackground } from '#extension/platform/messages.ts';
import type { SerpMemory } from '#extension/platform/serp-messages.ts';
import type { EngineDescription } from '#shared/serp/engine.ts';
import type { SerpOverlayConfig } from '#extension/platform/serp-overlay-config.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import { createPainter } from './painter.ts';
import { readResults } from './read-results.ts';
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

/** Reads and paints with every change of the page, and tells the worker once the page is at rest for a moment. */
export function startVisit({ id, url, engine, withLines, config: known }: VisitOptions): Visit {
  const ending = new AbortController();
  const { signal } = ending;
  let config = known;
  let memory: SerpMemory | undefined;
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const painter = createPainter(withLines ? 'full' : 'compact', config, {
    onDensity: (density) => void askBackground('setSerpDensity', { density }),
    onTrack: (isTracked) => void track(isTracked),
  });
  const track = async (isTracked: boolean): Promise<void> => {
    const tracking = await askBackground('trackKeyword', { visitId: id, isTracked });
    if (memory) memory = { ...memory, tracking };
    watch.ask();
  };
  const tell = async (snapshot: SerpSnapshot, isUpdate: boolean): Promise<void> => {
    const answer = await askBackground('serpRead', { visitId: id, snapshot, isUpdate });
    if (signal.aborted) return;
    memory = answer;
    watch.ask();
  };
  const watch = watchPage((arrivals) => {
    const startMs = performance.now();
    const update = config?.engines.find(({ bundled }) => bundled.id === engine.id)?.update;
    const { reading, isUpdate, early } = readResults(url, engine, update);
    painter.paint(reading, early, arrivals, memory);
    watch.ignoreOwnChanges();
    // Read by the bench and the end-to-end tests.
    performance.measure('sightline:read-and-paint', { start: startMs });
    const key = JSON.stringify(reading.snapshot);
    const isArriving = document.readyState === 'loading' && reading.snapshot.state !== 'ok';
    if (key === told || isArriving || !config) return;
    told = key;
    clearTimeout(timer);
    timer = setTimeout(() => void tell(reading.snapshot, isUpdate).catch(() => (told = '')), restMs);
  }, signal);
  document.addEventListener('readystatechange', () => watch.ask(), { signal });
  watch.ask();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    painter.remove();
  });
  return {
    configure(heard, isChange) {
      config = heard;
      painter.configure(heard, isChange);
      watch.ask();
    },
    end: () => ending.abort(),
  };
}

/** Pages change many times while they load; the worker hears of the last. */
const restMs = 250;
