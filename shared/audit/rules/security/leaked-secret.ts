import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/leaked-secret',
  severity: 'error',
  basis: 'practice',
  scope: 'any',

  needs: ['resources'],
  texts: {
    title: 'Secret key in the page',
    found: 'A script of the page holds what looks like a secret key: {kinds}.',
    why: 'Everyone can read it and use it in your name.',
    fix: 'Revoke the key now, then keep the new one on the server.',
  },
  source: {
    label: 'GitHub: secret scanning',
    url: 'https://docs.github.com/en/code-security/secret-scanning/introduction/about-secret-scanning',
    checked: '2026-11',
  },
  check({ resources }) {
    const { secrets } = resources;
    if (secrets.length === 0) return pass;
    return needsReview(
      { kinds: [...new Set(secrets.map(({ kind }) => kind))].join(', ') },
      secrets.map(({ node, kind, start }) => ({ node, value: `${kind}: ${start}…` })),
    );
  },
});
