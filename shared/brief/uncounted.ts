import { withoutFragment } from '#shared/kernel/url.ts';

import type { BriefPage } from './brief-page.ts';
import type { BriefText } from './brief-texts.data.ts';
import type { RankedPage } from './ranked-page.ts';

/** Why a page that leads is not counted, beside what its reading failed with. */
const uncounted = ['no-content', 'own', 'other-language'] as const;

/** Fewest words of a page that counts: fewer are a shell that scripts fill, or a wall. */
const leastWords = 80;

/**
 * The pages with those that must not count taken out, each with its reason: without content, the user's own, and those in
 * another language than most. `usual`: language of the results page, which decides between two as common.
 */
export function leaveOut(
  ranked: readonly RankedPage[],
  own: BriefPage | undefined,
  usual: string | null,
): readonly RankedPage[] {
  const others = ranked.map((each) => {
    if (own && isSamePage(each, own)) return { ...each, page: undefined, reason: 'own' };
    return each.page && each.page.words < leastWords ? { ...each, page: undefined, reason: 'no-content' } : each;
  });
  const most = commonest(
    others.flatMap(({ page }) => page?.languageCode ?? []),
    usual?.split(/[-_]/, 1)[0] ?? null,
  );
  return others.map((each) => {
    const code = each.page?.languageCode ?? most;
    return code === most ? each : { ...each, page: undefined, reason: 'other-language' };
  });
}

/** What stands beside such a page in the list: that it is not counted, and why. */
export function sayUncounted(
  reason: string,
  say: (id: BriefText, params?: { readonly reason: string }) => string,
): string {
  const known = uncounted.find((each) => each === reason);
  if (known === 'own' || known === 'other-language') return say(`brief.${known}-page`);
  return say('brief.unread', { reason: known ? say(`brief.${known}`) : reason });
}

/** By its address as it stands in the results, or as it was read after redirects. */
function isSamePage({ page, url }: RankedPage, own: BriefPage): boolean {
  const wanted = addressOf(own.url);
  return addressOf(url) === wanted || (page !== undefined && addressOf(page.url) === wanted);
}

function addressOf(url: string): string {
  return URL.canParse(url) ? withoutFragment(new URL(url).href) : url;
}

function commonest(codes: readonly string[], usual: string | null): string | undefined {
  const groups = [...Map.groupBy(codes, (code) => code)].map(([code, all]) => ({ code, count: all.length }));
  return groups.toSorted((a, b) => b.count - a.count || Number(b.code === usual) - Number(a.code === usual))[0]?.code;
}
