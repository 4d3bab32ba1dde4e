import * as z from 'zod/mini';

import { withoutFragment } from '#shared/kernel/url.ts';

import { privateArea } from './private-area.ts';

const key = 'pageKeywords';
const kept = z.array(z.object({ page: z.string(), keyword: z.string() }));

/** The oldest is forgotten first. */
const maxPages = 1_000;
const maxLength = 200;

/** What the user wants this address to be found for; undefined where nobody said. */
export async function loadPageKeyword(url: string): Promise<string | undefined> {
  const page = withoutFragment(url);
  return (await load()).find((entry) => entry.page === page)?.keyword;
}

/** Remembers a keyword for an address; an empty one forgets it. */
export async function savePageKeyword(url: string, typed: string): Promise<void> {
  const page = withoutFragment(url);
  const keyword = typed.trim().slice(0, maxLength);
  await navigator.locks.request(key, async () => {
    const others = (await load()).filter((entry) => entry.page !== page);
    const changed = keyword === '' ? others : [...others, { page, keyword }];
    await privateArea.set({ [key]: changed.slice(-maxPages) });
  });
}

async function load(): Promise<z.infer<typeof kept>> {
  const parsed = kept.safeParse((await privateArea.get(key))[key] ?? []);
  return parsed.success ? parsed.data : [];
}
