import { counted } from '#shared/kernel/counted.ts';
import type { CrawlCommand } from '#shared/crawl/event.ts';
import type { PageReading } from '#shared/crawl/reading/page-reading.ts';
import type { CrawlEnd } from '#shared/crawl/outcome.ts';
import type { CrawlState } from '#shared/crawl/state/crawl-state.ts';

export interface Progress {
  readonly page: (page: PageReading) => void;
  readonly wait: (wait: Extract<CrawlCommand, { kind: 'wait' }>) => void;
  /** Says the last line; undefined where the crawl broke. May be called again. */
  readonly end: (ended: CrawlEnd | undefined) => void;
}

const everyMs = 1_000;

/** One line a second on how far the crawl is, and why it waits where it does. */
export function showProgress(state: CrawlState, tell: (text: string) => void): Progress {
  const startedMs = performance.now();
  const before = state.pages;
  let waiting: Extract<CrawlCommand, { kind: 'wait' }> | undefined;
  let isOver = false;
  const found = { error: 0, warning: 0, notice: 0 };
  const line = (): string => {
    const seconds = Math.max(0.001, (performance.now() - startedMs) / 1_000);
    const counts = new Map<string, number>();
    for (const { outcome } of state.urls) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    const remaining = counts.get('pending') ?? 0;
    const others = [...counts]
      .filter(([outcome]) => outcome !== 'pending')
      .map(([outcome, count]) => `${outcome} ${count}`);
    return `${counted(state.pages, 'page')} (${((state.pages - before) / seconds).toFixed(1)}/s) · ${state.urls.size} known, ${state.urls.size - remaining} done, ${remaining} remaining · ${others.join(', ')} · page by page ${counted(found.error, 'error')}, ${counted(found.warning, 'warning')} (the report groups them)`;
  };
  const show = (): void => tell(`${line()}${waitOf(waiting)}\n`);
  const first = setTimeout(show, everyMs / 2);
  const timer = setInterval(show, everyMs);
  first.unref();
  timer.unref();
  return {
    page: ({ findings }) => {
      for (const { severity } of findings) found[severity] += 1;
    },
    wait: (wait) => {
      waiting = wait;
    },
    end: (ended) => {
      clearTimeout(first);
      clearInterval(timer);
      if (isOver) return;
      isOver = true;
      if (ended !== undefined) tell(`${line()} · ended: ${ended}\n`);
    },
  };
}

function waitOf(wait: Extract<CrawlCommand, { kind: 'wait' }> | undefined): string {
  const seconds = wait ? Math.ceil((wait.untilMs - Date.now()) / 1_000) : 0;
  if (!wait || seconds < 2) return '';
  const why = {
    politeness: 'as slowly as it asks for',
    pause: 'which asked for a pause or answered with errors',
    robots: 'whose robots.txt does not answer',
  }[wait.reason];
  return ` · waits ${seconds} s for ${wait.host}, ${why}`;
}
