import * as z from 'zod/mini';

import { askExternals } from '#shared/crawl/external/ask-externals.ts';
import { externalAddresses, type ExternalLinks } from '#shared/crawl/external/external-links.ts';
import type { ExternalLook } from '#shared/crawl/external/external-look.ts';
import { externalLookShape } from '#shared/crawl/external/external-look-shape.ts';
import type { CrawlPort } from '#shared/crawl/drive/crawl-port.ts';
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
  { settings, urls }: CrawlState,
  home: Pick<CrawlPort, 'fetchOnce' | 'clock' | 'later'>,
  { earlier, most, previous, signal, tell }: AskStoredOptions,
): Promise<ExternalLinks> {
  const before = [...earlier, ...looksOf(previous), ...looksOf(store)];
  const addresses = externalAddresses(urls, settings.start);
  let toldMs = 0;
  const looks = await askExternals(addresses.slice(0, most), home, {
    userAgent: settings.userAgent,
    before: new Map(before.map((look) => [look.url, look])),
    signal,
    onLook: (done, all) => {
      if (home.clock() - toldMs < tellEveryMs && done < all) return;
      toldMs = home.clock();
      tell(`other sites: ${done} of ${all} addresses looked at\n`);
    },
  });
  store.setMeta('externals', JSON.stringify(looks));
  store.commit();
  return { looks, left: addresses.length - looks.length };
}

function looksOf(store: CrawlStore | undefined): readonly ExternalLook[] {
  const text = store?.getMeta('externals');
  return text === undefined ? [] : storedLooks.parse(JSON.parse(text));
}
