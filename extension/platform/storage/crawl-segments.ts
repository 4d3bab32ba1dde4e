import * as z from 'zod/mini';

import { crawlOutcomes } from '#shared/crawl/outcome.ts';
import { browser } from '#extension/platform/browser/browser.ts';

/** What only some pages have; `any` leaves none out. */
export const pageTraits = [
  'any',
  'errors',
  'warnings',
  'not-indexable',
  'not-in-sitemap',
  'one-inlink',
  'deep',
] as const;

const filter = z.object({
  kind: z.enum(['pages', 'all', ...crawlOutcomes]),
  trait: z.enum(pageTraits),
  search: z.string(),
});

/** Which addresses of a report are shown. */
export type PageFilter = Readonly<z.infer<typeof filter>>;

const segment = z.object({ name: z.string(), filter });

/** A filter with a name. Kept in this browser, for the crawls of all sites. */
export type PageSegment = Readonly<z.infer<typeof segment>>;

const key = 'crawlSegments';
const mostSegments = 30;

export async function loadSegments(): Promise<readonly PageSegment[]> {
  const parsed = z.array(segment).safeParse((await browser.storage.local.get(key))[key] ?? []);
  return parsed.success ? parsed.data : [];
}

/** The newest first; one of the same name is replaced. Answers what is kept. */
export async function saveSegment(saved: PageSegment): Promise<readonly PageSegment[]> {
  return change((before) => [saved, ...before.filter(({ name }) => name !== saved.name)].slice(0, mostSegments));
}

export async function removeSegment(removed: string): Promise<readonly PageSegment[]> {
  return change((before) => before.filter(({ name }) => name !== removed));
}

/** Changes of two windows both count. */
async function change(
  how: (before: readonly PageSegment[]) => readonly PageSegment[],
): Promise<readonly PageSegment[]> {
  return navigator.locks.request(key, async () => {
    const segments = how(await loadSegments());
    await browser.storage.local.set({ [key]: segments });
    return segments;
  });
}
