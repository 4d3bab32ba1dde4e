import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/non-ascii-target',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['address', 'links'],
  texts: {
    title: 'Links with letters beyond ASCII',
    found:
      '{count, plural, one {One internal link has letters beyond ASCII in its address} other {# internal links have letters beyond ASCII in their addresses}}.',
    why: 'Not scored: Google reads such addresses and advises words of the reader’s language. They only look long where a program shows their codes.',
    fix: 'No action needed.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ links }) {
    const found = links.filter(
      ({ kind, href }) => kind === 'internal' && /[\u0080-\uffff]|%(?:[89A-F][0-9A-F])/i.test(href ?? ''),
    );
    return failWhereAny(found.map(({ node, href }) => ({ node, value: (href ?? '').slice(0, 300) })));
  },
});
