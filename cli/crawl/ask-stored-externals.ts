import * as z from 'zod/mini';

import type { ExternalsHome } from '#shared/crawl/external/ask-externals.ts';
import { type ExternalLinks, lookAtExternals } from '#shared/crawl/external/external-links.ts';
import type { ExternalLook } from '#shared/crawl/external/external-look.ts';
import { externalLookShape } from '#shared/crawl/external/external-look-shape.ts';
import type { CrawlState } from '#shared/crawl/state/crawl-state.ts';

import type { CrawlStore } from './crawl-store.ts';

export interface AskStoredOptions {
  /** Addresses at most. */
  readonly most: number;
  /** What an earlier report says. */
  readonly earlier: readonly ExternalLook[];
  readonly previous: CrawlStore | undefined;
  readonly signal: AbortSignal;
  readonly tell: (text: string) => void;
}

const storedLooks = z.array(externalLookShape);
const tellEveryMs = 1_000;

/** Asks the other sites that a crawl came upon, and keeps the looks in its file: a second one, hours later, decides. */
export async function askStoredExternals(
  store: CrawlStore,
  state: CrawlState,
  home: ExternalsHome,
  { earlier, most, previous, signal, tell }: AskStoredOptions,
): Promise<ExternalLinks> {
  let toldMs = 0;
  const externals = await lookAtExternals(state, home, {
    most,
    before: [...earlier, ...looksOf(previous), ...looksOf(store)],
    signal,
    onLook: (done, all) => {
      if (home.clock() - toldMs < tellEveryMs && done < all) return;
      toldMs = home.clock();
      tell(`other sites: ${done} of ${all} addresses looked at\n`);
    },
  });
  store.setMeta('externals', JSON.stringify(externals.looks));
  store.commit();
  return externals;
}

function looksOf(store: CrawlStore | undefined): readonly ExternalLook[] {
  const text = store?.getMeta('externals');
  return text === undefined ? [] : storedLooks.parse(JSON.parse(text));
}
