import { keywordFocusOf } from '#shared/audit/reading/keyword-focus-of.ts';
import { isSameAddress } from '#shared/audit/reading/url-difference.ts';
import { keywordPattern } from '#shared/text/match-keyword.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/given-to-another-page',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: 'Keyword links to another page',
    found:
      '{count, plural, one {One link with the text “{keyword}” leads} other {# links with the text “{keyword}” lead}} to another page of the site.',
    why: 'Such a link tells readers and search engines that the other page is the one for this keyword.',
    fix: 'Decide which page is for the keyword, and link with these words to that one only.',
  },
  source: {
    label: 'Google: crawlable links',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ keyword, page }) {
    const { language } = keywordFocusOf(page.facts, keyword);
    const wanted = keywordPattern(keyword, language.stemming ?? undefined).stems.join(' ');
    const found = (page.facts.document.links ?? []).filter(
      ({ kind, url, text, region }) =>
        kind === 'internal' &&
        url !== null &&
        (region === 'main' || region === 'none') &&
        !isSameAddress(url, page.url) &&
        keywordPattern(text, language.stemming ?? undefined).stems.join(' ') === wanted,
    );
    return failWhereAny(
      found.map(({ node, url }) => ({ node, ...(url !== null && { url }) })),
      { keyword },
    );
  },
});
