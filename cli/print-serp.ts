import { parseServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import type { Result } from '#shared/kernel/result.ts';
import { ok } from '#shared/kernel/result.ts';
import { engines } from '#shared/serp/engine-list.ts';
import { findEngine, findEngineByHost } from '#shared/serp/find-engine.ts';
import { isListedVideo } from '#shared/serp/is-listed-video.ts';
import { drawSavedPage, readSavedPage, type SavedPage } from '#shared/serp/read-saved-page.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { withDomains } from '#shared/serp/with-domains.ts';

import type { CliIo } from './io.ts';
import { readPage } from './read-page.ts';
import { UsageError } from './usage-error.ts';

export interface SerpCommandOptions {
  readonly url: string;
  readonly render?: true;
}

/** Reads a saved results page and prints it as JSON. Throws `UsageError` where it cannot. */
export async function printSerp(file: string, { url, render }: SerpCommandOptions, io: CliIo): Promise<void> {
  const engine = findEngine(url, engines)?.engine ?? findEngineByHost(url, engines);
  if (!engine) throw new UsageError(`${url}: not the address of a search engine that is known.`);
  const input = await readPage(file, { url });
  if (!input.ok) throw new UsageError(input.failure);
  const page: SavedPage = { html: parseServedPage(input.value).html, url, engine };
  const read = render ? await readRendered(page) : ok(readSavedPage(page));
  if (!read.ok) throw new UsageError(read.failure);
  const filled = withDomains(read.value);
  const ofType = <T extends string>(type: T) => filled.items.filter((item) => item.type === type);
  const isPlaces = filled.vertical === 'places';
  const answer = {
    ...filled,
    organic: isPlaces ? [] : ofType('organic'),
    products: ofType('product'),
    videos: mainVideos(filled),
    places: isPlaces ? filled.items.filter(({ type }) => type === 'organic' || type === 'paid') : [],
  };
  io.print(`${JSON.stringify(answer, null, 2)}\n`);
}

/** The browser and the bundler are loaded only when they are wanted. */
async function readRendered(page: SavedPage): Promise<Result<SerpSnapshot, string>> {
  const { renderSerp } = await import('../render/render-serp.ts');
  return renderSerp({ ...page, html: drawSavedPage(page) });
}

/** Those of the list itself: rows, shorts and ads stand in `items` only. */
function mainVideos({ items }: SerpSnapshot): SerpSnapshot['items'] {
  return items.filter((item) => item.type === 'video_result' && isListedVideo(item));
}
