import { parseServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import type { Result } from '#shared/kernel/result.ts';
import { ok } from '#shared/kernel/result.ts';
import { engines } from '#shared/serp/engine-list.ts';
import { findEngine, findEngineByHost } from '#shared/serp/find-engine.ts';
import { drawSavedPage, readSavedPage, type SavedPage } from '#shared/serp/read-saved-page.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { withDomains } from '#shared/serp/with-domains.ts';

import { readPage } from './read-page.ts';
import { UsageError } from './usage-error.ts';

export interface SerpCommandOptions {
  readonly url: string;
  readonly render?: true;
}

/** Reads a saved results page, with the registrable domains of its results. Throws `UsageError` where it cannot. */
export async function readSerpFile(file: string, { url, render }: SerpCommandOptions): Promise<SerpSnapshot> {
  const engine = findEngine(url, engines)?.engine ?? findEngineByHost(url, engines);
  if (!engine) throw new UsageError(`${url}: not the address of a search engine that is known.`);
  const input = await readPage(file, { url });
  if (!input.ok) throw new UsageError(input.failure);
  const page: SavedPage = { html: parseServedPage(input.value).html, url, engine };
  const read = render ? await readRendered(page) : ok(readSavedPage(page));
  if (!read.ok) throw new UsageError(read.failure);
  return withDomains(read.value);
}

/** The browser and the bundler are loaded only when they are wanted. */
async function readRendered(page: SavedPage): Promise<Result<SerpSnapshot, string>> {
  const { renderSerp } = await import('../render/render-serp.ts');
  return renderSerp({ ...page, html: drawSavedPage(page) });
}
