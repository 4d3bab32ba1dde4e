import { intentTexts } from '#shared/research/intent/intent-texts.data.ts';
import { rankIntents } from '#shared/research/intent/judge-intent.ts';
import { judgeSerpIntent } from '#shared/research/intent/judge-serp-intent.ts';
import { translate } from '#shared/kernel/translation.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { loadTranslation } from '#extension/platform/browser/load-texts.ts';
import type { ShownIntent } from '#extension/platform/messages/serp-messages.ts';
import { loadSettings, localeOf } from '#extension/platform/storage/settings.ts';

/** The intent of a results page in the user's language, for a script that has no room for the words. */
export async function showIntent(snapshot: SerpSnapshot): Promise<ShownIntent | null> {
  const reading = judgeSerpIntent(snapshot);
  if (!reading) return null;
  const language = await loadTranslation(localeOf(await loadSettings()), 'research');
  return {
    shares: rankIntents(reading.probabilities).map((intent) => ({ intent, share: reading.probabilities[intent] })),
    cues: reading.evidence.map(({ id, seen }) => translate(intentTexts, language, `intent.cue.${id}`, { seen })),
  };
}
