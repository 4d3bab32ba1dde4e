import { translate } from '#shared/kernel/translation.ts';
import { domainsOf } from '#shared/research/strength/domains-of.ts';
import { judgeStrength } from '#shared/research/strength/judge-strength.ts';
import { sayCounted, sayScore } from '#shared/research/strength/say-strength.ts';
import { strengthTexts } from '#shared/research/strength/strength-texts.data.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { loadTranslation } from '#extension/platform/browser/load-texts.ts';
import type { ShownStrength } from '#extension/platform/messages/serp-messages.ts';
import { loadAuthority } from '#extension/platform/storage/authority-store.ts';
import { loadSettings, localeOf } from '#extension/platform/storage/settings.ts';

/** The strength of a results page in the user's language, for a script that has no room for the words. */
export async function showStrength(snapshot: SerpSnapshot, seenAt: string): Promise<ShownStrength | null> {
  const authority = await loadAuthority(domainsOf(snapshot));
  const strength = judgeStrength({ snapshot, authority, nowMs: Date.parse(seenAt) });
  if (!strength) return null;
  const language = await loadTranslation(localeOf(await loadSettings()), 'research');
  const lines = strength.parts.map(
    (part) => `${translate(strengthTexts, language, `strength.part.${part.id}`)}: ${sayCounted(part, language)}`,
  );
  return { score: strength.score, explained: [sayScore(strength, language).join(', '), ...lines] };
}
