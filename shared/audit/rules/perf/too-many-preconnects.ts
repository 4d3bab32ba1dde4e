import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/too-many-preconnects',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['head'],
  texts: {
    title: 'Many preconnects',
    found: 'The page opens connections to {count, plural, one {# host} other {# hosts}} in advance.',
    why: 'Each costs time and energy, and takes both from what is needed first.',
    fix: 'Keep those for the first screen; use dns-prefetch for the rest.',
  },
  source: {
    label: 'web.dev: preconnect and dns-prefetch',
    url: 'https://web.dev/articles/preconnect-and-dns-prefetch',
    checked: '2026-11',
  },
  threshold: {
    value: 4,
    min: 1,
    max: 50,
    label: 'Hosts connected in advance',
  },
  check({ head }, threshold) {
    const found = head.links.filter(({ rel }) => rel.includes('preconnect'));
    const hosts = new Set(found.map(({ href }) => href));
    return hosts.size > threshold
      ? fail(
          { count: hosts.size },
          found.map(({ node }) => ({ node })),
        )
      : pass;
  },
});
