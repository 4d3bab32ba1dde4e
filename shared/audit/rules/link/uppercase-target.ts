import { linkTargets } from '#shared/audit/reading/link-targets.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/uppercase-target',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: { en: 'Links with capitals in the path', fr: 'Liens avec majuscules dans le chemin' },
    found: {
      en: '{count, plural, one {One internal link has} other {# internal links have}} capitals in the path.',
      fr: '{count, plural, one {Un lien interne a} other {# liens internes ont}} des majuscules dans le chemin.',
    },
    why: {
      en: 'Addresses are case-sensitive: whoever types or links them in small letters may reach another page or none.',
      fr: 'Les adresses distinguent la casse : tapées en minuscules, elles peuvent mener ailleurs ou nulle part.',
    },
    fix: {
      en: 'Use small letters for new addresses. Redirect before you change old ones.',
      fr: 'Utilisez des minuscules pour les nouvelles adresses. Redirigez avant de changer les anciennes.',
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
  return /[A-Z]/.test(path) && /[A-Z]/.test(path.replace(/%[0-9A-F]{2}/gi, ''));
}
