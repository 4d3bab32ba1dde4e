import { systemClock } from '#shared/kernel/clock.ts';
import type { KeptAnswer } from '#shared/research/suggestions/ask-suggestions.ts';

import { openDatabase } from './database.ts';

const dayMs = 86_400_000;

/** What was answered within the last day; undefined where nothing was. */
export async function loadSuggestions(url: string): Promise<KeptAnswer | undefined> {
  const kept = await (await openDatabase()).get('suggestions', url);
  return kept && kept.seenAt > dayAgo() ? kept : undefined;
}

export async function saveSuggestions(url: string, answer: KeptAnswer): Promise<void> {
  await (await openDatabase()).put('suggestions', { url, ...answer });
}

/** Forgets what is older than a day. */
export async function forgetOldSuggestions(): Promise<void> {
  const transaction = (await openDatabase()).transaction('suggestions', 'readwrite');
  const oldest = dayAgo();
  let cursor = await transaction.store.openCursor();
  while (cursor) {
    if (cursor.value.seenAt <= oldest) await cursor.delete();
    cursor = await cursor.continue();
  }
  await transaction.done;
}

function dayAgo(): string {
  return new Date(systemClock() - dayMs).toISOString();
}
