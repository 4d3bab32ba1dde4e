import { linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/rel-unknown',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: 'rel value that does nothing',
    found:
      '{count, plural, one {One link has} other {# links have}} a rel value that search engines don’t know: {names}.',
    why: 'There is no dofollow; links are followed unless they say otherwise. Commas join values, so that none of them counts.',
    fix: 'Use nofollow, sponsored or ugc, separated by spaces.',
  },
  source: {
    label: 'Google: qualify outbound links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links',
    checked: '2026-11',
  },
  check({ links }) {
    const isWrong = (token: string) =>
      /^(dofollow|follow|do-follow|no-follow|nofollowed|sponsor|sponsored-link)$/.test(token) ||
      (token.includes(',') && /nofollow|sponsored|ugc/.test(token));
    const found = links.filter(({ rel }) => rel.some(isWrong));
    const names = [...new Set(found.flatMap(({ rel }) => rel.filter(isWrong)))].slice(0, 5).join(' ');
    return failWhereAny(found.map(linkPlace), { names });
  },
});
