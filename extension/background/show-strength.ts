import { translate } from '#shared/kernel/translation.ts';
import { domainsOf } from '#shared/research/strength/domains-of.ts';
import { judgeStrength } from '#shared/research/strength/judge-strength.ts';
import { sayCounted, sayScore } from '#shared/research/strength/say-strength.ts';
import type { DomainAuthority } from '#shared/research/strength/strength.ts';
import { strengthTexts } from '#shared/research/strength/strength-texts.data.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { loadTranslation } from '#extension/platform/browser/load-texts.ts';
import type { SearchMemory, ShownStrength } from '#extension/platform/messages/serp-messages.ts';
import { loadAuthority } from '#extension/platform/storage/authority-store.ts';
import { loadSettings, localeOf } from '#extension/platform/storage/settings.ts';

/** Strength of a results page in the user's language, for a script that has no room for the words, and authority of its sites. */
export async function showStrength(
  snapshot: SerpSnapshot,
  seenAt: string,
): Promise<Pick<SearchMemory, 'authority' | 'strength'>> {
  const authority = await loadAuthority(domainsOf(snapshot));
  return {
    strength: await sayStrength(snapshot, seenAt, authority),
    authority: authorityByAddress(snapshot, authority),
  };
}

function authorityByAddress({ items }: SerpSnapshot, authority: DomainAuthority): Readonly<Record<string, number>> {
  return Object.fromEntries(
    items.flatMap((item) => {
      const known = item.type === 'organic' ? authority.get(item.registrable_domain ?? '') : undefined;
      return item.type === 'organic' && known !== undefined ? [[item.url, known]] : [];
    }),
  );
}

async function sayStrength(
  snapshot: SerpSnapshot,
  seenAt: string,
  authority: DomainAuthority,
): Promise<ShownStrength | null> {
  const strength = judgeStrength({ snapshot, authority, nowMs: Date.parse(seenAt) });
  if (!strength) return null;
  const language = await loadTranslation(localeOf(await loadSettings()), 'research');
  const lines = strength.parts.map(
    (part) => `${translate(strengthTexts, language, `strength.part.${part.id}`)}: ${sayCounted(part, language)}`,
  );
  return { score: strength.score, explained: [sayScore(strength, language).join(', '), ...lines] };
}
