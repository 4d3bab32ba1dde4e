import { parseUrl } from '#shared/kernel/url.ts';

import type { Draft, Recipe, RecipeInput } from '../recipe.ts';
import { ownAddress, ownAddressSource } from '../sources/own-address.ts';

/** The rows that a set of language versions lacks: this page itself, and one for everybody else. */
export const recipe: Recipe = {
  id: 'hreflang',
  rules: ['hreflang/missing-self', 'hreflang/missing-x-default'],
  per: 'page',
  before: ({ document }) =>
    (document.hreflang ?? []).map(({ code, href }) => `${code}: ${href ?? ''}`).join('\n') || null,
  drafts,
};

function drafts({ facts, rule }: RecipeInput): readonly Draft[] {
  const { hreflang = [], language } = facts.document;
  if (rule === 'hreflang/missing-self') {
    const url = ownAddress(facts);
    const code = language?.lang?.trim();
    if (url === undefined || !code) return [];
    return [
      { edit: { kind: 'hreflang', alternates: [{ code, url }] }, sources: ['language', ownAddressSource(facts)] },
    ];
  }
  return fallbacks(hreflang).map((url) => ({
    edit: { kind: 'hreflang', alternates: [{ code: 'x-default', url }] },
    sources: ['before'],
  }));
}

/** English first, since most people read it; then the version with the shortest address, which is usually the main one. */
function fallbacks(hreflang: readonly { readonly code: string; readonly url: string | null }[]): readonly string[] {
  const known = hreflang.flatMap(({ code, url }) => (url === null ? [] : [{ code: code.toLowerCase(), url }]));
  const english = known.find(({ code }) => code === 'en') ?? known.find(({ code }) => code.startsWith('en-'));
  const shortest = known.toSorted((a, b) => pathLength(a.url) - pathLength(b.url))[0];
  return [...new Set([english, shortest].flatMap((each) => (each ? [each.url] : [])))];
}

function pathLength(url: string): number {
  return parseUrl(url)?.pathname.length ?? Number.MAX_SAFE_INTEGER;
}
