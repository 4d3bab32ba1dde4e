import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/mixed-content',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['resources', 'page'],
  texts: {
    title: { en: 'Insecure parts in a secure page', fr: 'Éléments non sécurisés dans une page sécurisée' },
    found: {
      en: '{count, plural, one {One part} other {# parts}} of the page {count, plural, one {comes} other {come}} over http: {names}.',
      fr: '{count, plural, one {Un élément} other {# éléments}} de la page {count, plural, one {vient} other {viennent}} par http : {names}.',
    },
    why: {
      en: 'Browsers block scripts and frames over http and warn about images, so parts of the page may be missing.',
      fr: 'Les navigateurs bloquent scripts et cadres en http et avertissent pour les images : des parties de la page peuvent manquer.',
    },
    fix: { en: 'Load everything over https.', fr: 'Chargez tout en https.' },
  },
  source: {
    label: 'web.dev: what is mixed content',
    url: 'https://web.dev/articles/what-is-mixed-content',
    checked: '2026-11',
  },
  check({ resources, page }) {
    if (!page.url.startsWith('https:')) return notApplicable;
    const names = [...new Set(resources.insecure.map(({ tag }) => tag))].join(', ');
    return failWhereAny(
      resources.insecure.map(({ node, url }) => ({ node, url })),
      { names },
    );
  },
});
