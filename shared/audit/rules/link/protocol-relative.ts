import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/protocol-relative',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: 'Links without a protocol',
    found: '{count, plural, one {One link begins} other {# links begin}} with two slashes and no protocol.',
    why: 'Such links follow the protocol of the page. Where it is opened as http or as a file, they lead to an insecure address or nowhere.',
    fix: 'Write https: in front.',
  },
  source: { label: 'RFC 3986: URI', url: 'https://www.rfc-editor.org/rfc/rfc3986', checked: '2026-11' },
  check({ links }) {
    const found = links.filter(({ href }) => /^\s*\/\/[^/]/.test(href ?? ''));
    return failWhereAny(found.map(({ node, href }) => ({ node, value: (href ?? '').slice(0, 300) })));
  },
});
