import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'sitemap/other-host',
  severity: 'notice',
  basis: 'standard',
  scope: 'any',

  needs: ['sitemaps'],
  texts: {
    title: { en: 'Addresses of other hosts in the sitemap', fr: 'Adresses d’autres hôtes dans le sitemap' },
    found: {
      en: 'The sitemap lists addresses of {count, plural, one {another host} other {# other hosts}}.',
      fr: 'Le sitemap liste des adresses {count, plural, one {d’un autre hôte} other {de # autres hôtes}}.',
    },
    why: {
      en: 'A sitemap speaks for its own host. Others count only where that host’s robots.txt names it, or both are verified.',
      fr: 'Un sitemap parle pour son hôte. Les autres ne comptent que si leur robots.txt le nomme ou si tout est validé.',
    },
    fix: {
      en: 'Move these addresses to the sitemap of their own host.',
      fr: 'Déplacez ces adresses dans le sitemap de leur hôte.',
    },
  },
  source: { label: 'sitemaps.org: protocol', url: 'https://www.sitemaps.org/protocol.html', checked: '2026-11' },
  check({ sitemaps }) {
    const read = sitemaps.files.filter(({ status }) => status === 200);
    if (read.length === 0) return notApplicable;

    const places = read.flatMap((file) => file.foreignHosts.map((value) => ({ url: file.url, value })));
    return failWhereAny(places);
  },
});
