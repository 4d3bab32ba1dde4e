import { type Translation, translate } from '#shared/kernel/translation.ts';
import { siteFigureNames } from '#shared/research/authority/authority-source.ts';
import { siteFigureTexts } from '#shared/research/authority/site-figure-texts.data.ts';
import { domainsOf } from '#shared/research/strength/domains-of.ts';
import { judgeStrength } from '#shared/research/strength/judge-strength.ts';
import { sayCounted, sayScore } from '#shared/research/strength/say-strength.ts';
import type { DomainAuthority } from '#shared/research/strength/strength.ts';
import { strengthTexts } from '#shared/research/strength/strength-texts.data.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { loadTranslation } from '#extension/platform/browser/load-texts.ts';
import type { SearchMemory, ShownFigure, ShownStrength } from '#extension/platform/messages/serp-messages.ts';
import { authorityIn, loadSiteFigures } from '#extension/platform/storage/authority-store.ts';
import type { StoredSiteFigures } from '#extension/platform/storage/database-schema.ts';
import { loadSettings, localeOf } from '#extension/platform/storage/settings.ts';

import { ownClicks } from './own-clicks.ts';

/** Strength of a results page in the user's language, for a script that has no room for the words, and what is told of its sites. */
export async function showStrength(
  snapshot: SerpSnapshot,
  seenAt: string,
): Promise<Pick<SearchMemory, 'figures' | 'strength'>> {
  const stored = await loadSiteFigures(domainsOf(snapshot));
  const language = await loadTranslation(localeOf(await loadSettings()), 'research');
  const figures = figuresByAddress(snapshot, stored, language);
  const own = await ownClicks(snapshot, language);
  return {
    strength: sayStrength(snapshot, seenAt, authorityIn(stored), language),
    figures: {
      ...figures,
      ...Object.fromEntries([...own].map(([url, clicks]) => [url, [clicks, ...(figures[url] ?? [])]])),
    },
  };
}

function figuresByAddress(
  { items }: SerpSnapshot,
  stored: readonly StoredSiteFigures[],
  language: Translation,
): SearchMemory['figures'] {
  const number = new Intl.NumberFormat(language.locale, { maximumFractionDigits: 0 });
  const shown = (domain: string | null): readonly ShownFigure[] =>
    siteFigureNames.flatMap((name) => {
      const told = stored.find((each) => each.domain === domain && typeof each.figures[name] === 'number');
      const value = told?.figures[name];
      if (typeof value !== 'number') return [];
      return [
        {
          text: translate(siteFigureTexts, language, `figure.${name}`, { value: number.format(value) }),
          title: translate(siteFigureTexts, language, `figure.${name}.explained`),
        },
      ];
    });
  return Object.fromEntries(
    items.flatMap((item) => {
      const figures = item.type === 'organic' ? shown(item.registrable_domain) : [];
      return item.type === 'organic' && figures.length > 0 ? [[item.url, figures]] : [];
    }),
  );
}

function sayStrength(
  snapshot: SerpSnapshot,
  seenAt: string,
  authority: DomainAuthority,
  language: Translation,
): ShownStrength | null {
  const strength = judgeStrength({ snapshot, authority, nowMs: Date.parse(seenAt) });
  if (!strength) return null;
  const lines = strength.parts.map(
    (part) => `${translate(strengthTexts, language, `strength.part.${part.id}`)}: ${sayCounted(part, language)}`,
  );
  return { score: strength.score, explained: [sayScore(strength, language).join(', '), ...lines] };
}
