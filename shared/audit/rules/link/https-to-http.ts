import { linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/https-to-http',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['links', 'page'],
  texts: {
    title: { en: 'Link from https to http', fr: 'Lien de https vers http' },
    found: {
      en: '{count, plural, one {One link of the site still uses} other {# links of the site still use}} http.',
      fr: '{count, plural, one {Un lien du site utilise} other {# liens du site utilisent}} encore http.',
    },
    why: {
      en: 'Each of them costs a redirect to https, or leads to an unprotected page.',
      fr: 'Chacun coûte une redirection vers https, ou mène à une page non protégée.',
    },
    fix: {
      en: 'Write https in the links to your own site.',
      fr: 'Écrivez https dans les liens vers votre propre site.',
    },
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links, page }) {
    if (!page.url.startsWith('https:')) return notApplicable;
    return failWhereAny(
      links.filter(({ kind, url }) => kind === 'internal' && url?.startsWith('http:')).map(linkPlace),
    );
  },
});
