import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/local-file',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: { en: 'Link to a file on a computer', fr: 'Lien vers un fichier d’un ordinateur' },
    found: {
      en: '{count, plural, one {One link leads} other {# links lead}} to a file on someone’s computer: {value}.',
      fr: '{count, plural, one {Un lien mène} other {# liens mènent}} à un fichier d’un ordinateur : {value}.',
    },
    why: { en: 'It works on that one computer only.', fr: 'Il ne fonctionne que sur cet ordinateur.' },
    fix: { en: 'Upload the file and link to its web address.', fr: 'Téléversez le fichier et liez son adresse web.' },
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links }) {
    const found = links.filter(({ href }) => /^\s*(file:|[a-z]:[\\/])/i.test(href ?? ''));
    return failWhereAny(
      found.map(({ node, href }) => ({ node, value: (href ?? '').slice(0, 300) })),
      { value: found[0]?.href?.slice(0, 150) ?? '' },
    );
  },
});
