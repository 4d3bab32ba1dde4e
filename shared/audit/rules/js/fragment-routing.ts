import { defineRule, failWhereAny } from '#shared/audit/rule.ts';
import { parseUrl } from '#shared/kernel/url.ts';

export const rule = defineRule({
  id: 'js/fragment-routing',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['links', 'page'],
  texts: {
    title: { en: 'Pages behind # that Google does not see', fr: 'Pages derrière # invisibles pour Google' },
    found: {
      en: '{count, plural, one {One link leads} other {# links lead}} to a view behind #: {value}.',
      fr: '{count, plural, one {Un lien mène} other {# liens mènent}} à une vue derrière # : {value}.',
    },
    why: {
      en: 'Google does not treat what follows # as a page of its own, so it can’t index these views.',
      fr: 'Google ne traite pas ce qui suit # comme une page : il ne peut pas indexer ces vues.',
    },
    fix: { en: 'Use real paths with the History API.', fr: 'Utilisez de vrais chemins avec l’API History.' },
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ links, page }) {
    const origin = parseUrl(page.url)?.origin;
    const found = links.filter(
      ({ href, url }) => /#(!|\/)[\w/-]/.test(href ?? '') && url !== null && parseUrl(url)?.origin === origin,
    );
    return failWhereAny(
      found.map(({ node, href }) => ({ node, value: (href ?? '').slice(0, 300) })),
      { value: found[0]?.href?.slice(0, 100) ?? '' },
    );
  },
});
