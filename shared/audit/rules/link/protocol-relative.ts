import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/protocol-relative',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: { en: 'Links without a protocol', fr: 'Liens sans protocole' },
    found: {
      en: '{count, plural, one {One link begins} other {# links begin}} with two slashes and no protocol.',
      fr: '{count, plural, one {Un lien commence} other {# liens commencent}} par deux barres obliques, sans protocole.',
    },
    why: {
      en: 'Such links follow the protocol of the page. Where it is opened as http or as a file, they lead to an insecure address or nowhere.',
      fr: 'Ces liens suivent le protocole de la page. Ouverte en http ou comme fichier, elle mène à une adresse non sécurisée ou nulle part.',
    },
    fix: { en: 'Write https: in front.', fr: 'Écrivez https: devant.' },
  },
  source: { label: 'RFC 3986: URI', url: 'https://www.rfc-editor.org/rfc/rfc3986', checked: '2026-11' },
  check({ links }) {
    const found = links.filter(({ href }) => /^\s*\/\/[^/]/.test(href ?? ''));
    return failWhereAny(found.map(({ node, href }) => ({ node, value: (href ?? '').slice(0, 300) })));
  },
});
