import * as z from 'zod/mini';

import { privateArea } from './private-area.ts';

const asked = z.object({
  domain: z.string(),
  /** As sources are asked for it. */
  query: z.string(),
  /** ISO 8601. */
  askedAt: z.string(),
  pages: z.array(z.object({ page: z.string(), clicks: z.number(), impressions: z.number() })),
});

/** Which pages of an own site a query led to in four weeks, by Search Console. */
export type OwnPageSearches = Readonly<z.infer<typeof asked>>;

const key = 'ownPageSearches';
/** The oldest go first. */
const mostKept = 300;

/** In the place of what was told before of the same query and site. */
export async function saveOwnPages({ askedAt, domain, pages, query }: OwnPageSearches): Promise<void> {
  await navigator.locks.request(key, async () => {
    const others = (await loadAll()).filter((each) => each.domain !== domain || each.query !== query);
    const kept = pages.map(({ clicks, impressions, page }) => ({ page, clicks, impressions }));
    await privateArea.set({ [key]: [...others, { domain, query, askedAt, pages: kept }].slice(-mostKept) });
  });
}

/** Of all own sites. */
export async function loadOwnPages(query: string): Promise<readonly OwnPageSearches[]> {
  return (await loadAll()).filter((each) => each.query === query);
}

async function loadAll(): Promise<readonly OwnPageSearches[]> {
  const parsed = z.array(asked).safeParse((await privateArea.get(key))[key] ?? []);
  return parsed.success ? parsed.data : [];
}
