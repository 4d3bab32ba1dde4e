import * as z from 'zod/mini';

import { browser } from '#extension/platform/browser/browser.ts';
import { expansionKinds } from '#shared/research/suggestions/expand-seed.ts';
import { findSuggestionSource } from '#shared/research/suggestions/suggestion-sources.data.ts';

const settings = z.object({
  /** Ids of suggestion sources that are asked; one that is not among them never is. */
  sources: z._default(z.array(z.string()), ['wikipedia']),
  kinds: z._default(z.array(z.enum(expansionKinds)), ['letters', 'questions']),
  /** Empty as long as the user chose none: those of the browser. */
  language: z._default(z.string(), ''),
  country: z._default(z.string(), ''),
  /** Columns of the table that the user took away. */
  hidden: z._default(z.array(z.string()), []),
});

/** How the user looks for keyword ideas; kept in this browser. */
export type ResearchSettings = Readonly<z.infer<typeof settings>>;

const key = 'research';

export async function loadResearchSettings(): Promise<ResearchSettings> {
  const parsed = settings.safeParse((await browser.storage.local.get(key))[key] ?? {});
  const read = parsed.success ? parsed.data : settings.parse({});
  return { ...read, sources: read.sources.filter((id) => findSuggestionSource(id)) };
}

/** Changes some of it and leaves the rest as it is then; changes of two windows both count. */
export async function changeResearchSettings(changed: Partial<ResearchSettings>): Promise<void> {
  await navigator.locks.request(key, async () => {
    await browser.storage.local.set({ [key]: { ...(await loadResearchSettings()), ...changed } });
  });
}
