import { withoutFragment } from '#shared/kernel/url.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'pagination/rel-without-anchor',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['head', 'links'],
  texts: {
    title: { en: 'Next page without a link', fr: 'Page suivante sans lien' },
    found: {
      en: '{count, plural, one {One page named in rel=next or rel=prev has} other {# pages named in rel=next or rel=prev have}} no link on the page.',
      fr: '{count, plural, one {Une page citée dans rel=next ou rel=prev n’a} other {# pages citées dans rel=next ou rel=prev n’ont}} pas de lien dans la page.',
    },
    why: {
      en: 'Google no longer reads rel=next and rel=prev. It finds the pages of a series by links.',
      fr: 'Google ne lit plus rel=next et rel=prev. Il trouve les pages d’une série par les liens.',
    },
    fix: {
      en: 'Link to the next and the previous page with a elements.',
      fr: 'Liez la page suivante et la précédente avec des éléments a.',
    },
  },
  source: {
    label: 'Google: pagination',
    url: 'https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-loading',
    checked: '2026-11',
  },
  check({ head, links }) {
    const named = head.links.filter(({ rel, url }) => url !== null && (rel.includes('next') || rel.includes('prev')));
    if (named.length === 0) return notApplicable;
    const linked = new Set(links.map(({ url }) => (url === null ? '' : withoutFragment(url))));
    const found = named.filter(({ url }) => url !== null && !linked.has(withoutFragment(url)));
    return failWhereAny(found.map(({ node, url }) => ({ node, ...(url !== null && { url }) })));
  },
});
