import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';
import { isSameSite } from '#shared/kernel/site.ts';

export const rule = defineRule({
  id: 'meta/base-href',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['address', 'structure', 'page'],
  texts: {
    title: 'Base address that changes every relative link',
    found:
      '{kind, select, several {The page has {count, plural, one {# base address} other {# base addresses}}; only the first counts.} invalid {The base address is not valid.} other {The base address leads to another site: {url}.}}',
    why: 'Relative links, images and canonicals resolve against the base. A wrong one breaks them all.',
    fix: 'Remove the base element, or give it one valid address of this site.',
  },
  source: {
    label: 'HTML: document metadata',
    url: 'https://html.spec.whatwg.org/multipage/semantics.html',
    checked: '2026-11',
  },
  check({ structure, page }) {
    const bases = structure.baseHrefs.filter(({ href }) => href !== null);
    const [first] = bases;
    if (!first) return notApplicable;
    const places = bases.map(({ node, href }) => ({ node, value: href ?? '' }));
    const params = { count: bases.length, url: first.url ?? '' };
    if (bases.length > 1) return fail({ kind: 'several', ...params }, places);
    if (first.url === null) return fail({ kind: 'invalid', ...params }, places);
    return isSameSite(first.url, page.url)
      ? pass
      : fail({ kind: 'elsewhere', ...params }, places, page.isStaging ? 'notice' : undefined);
  },
});
