import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

const known = new Set([
  'content-language',
  'content-type',
  'default-style',
  'refresh',
  'x-ua-compatible',
  'content-security-policy',
  'accept-ch',
  'delegate-ch',
  'origin-trial',
  'x-dns-prefetch-control',
]);

export const rule = defineRule({
  id: 'meta/http-equiv-misused',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['head'],
  texts: {
    title: 'http-equiv that browsers ignore',
    found: '{count, plural, one {One http-equiv has} other {# http-equiv have}} no effect: {names}.',
    why: 'HTML knows only a few values here. Caching, cookies and the like must be headers of the answer.',
    fix: 'Send a header instead, or remove the tag.',
  },
  source: {
    label: 'HTML: pragma directives',
    url: 'https://html.spec.whatwg.org/multipage/semantics.html#pragma-directives',
    checked: '2026-11',
  },
  check({ head }) {
    const found = head.metas.filter(({ httpEquiv }) => httpEquiv !== null && httpEquiv !== '' && !known.has(httpEquiv));
    const names = [...new Set(found.map(({ httpEquiv }) => httpEquiv))].join(', ').slice(0, 200);
    return failWhereAny(
      found.map(({ node, httpEquiv }) => ({ node, value: httpEquiv ?? '' })),
      { names },
    );
  },
});
