import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/leaked-secret',
  severity: 'error',
  basis: 'practice',
  scope: 'any',

  needs: ['resources'],
  texts: {
    title: { en: 'Secret key in the page', fr: 'Clé secrète dans la page' },
    found: {
      en: 'A script of the page holds what looks like a secret key: {kinds}.',
      fr: 'Un script de la page contient ce qui ressemble à une clé secrète : {kinds}.',
    },
    why: {
      en: 'Everyone can read it and use it in your name.',
      fr: 'Tout le monde peut la lire et s’en servir en votre nom.',
    },
    fix: {
      en: 'Revoke the key now, then keep the new one on the server.',
      fr: 'Révoquez la clé maintenant, puis gardez la nouvelle sur le serveur.',
    },
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
