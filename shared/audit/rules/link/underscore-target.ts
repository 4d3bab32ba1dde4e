import { linkTargets } from '#shared/audit/reading/link-targets.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/underscore-target',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: { en: 'Links with underscores in the path', fr: 'Liens avec tirets bas dans le chemin' },
    found: {
      en: '{count, plural, one {One internal link has} other {# internal links have}} underscores in the path.',
      fr: '{count, plural, one {Un lien interne a} other {# liens internes ont}} des tirets bas dans le chemin.',
    },
    why: {
      en: 'Google advises hyphens: they separate words, underscores join them.',
      fr: 'Google conseille les traits d’union : ils séparent les mots, les tirets bas les collent.',
    },
    fix: {
      en: 'Use hyphens for new addresses. Old ones that work need no change.',
      fr: 'Utilisez des traits d’union pour les nouvelles adresses. Les anciennes peuvent rester.',
    },
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ links }) {
    const found = linkTargets(links).filter(({ link, path }) => link.kind === 'internal' && hasIt(path));
    return failWhereAny(found.map(({ link, url }) => ({ node: link.node, url })));
  },
});

function hasIt(path: string): boolean {
  return path.includes('_');
}
