import { isPageLink, linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/url-as-text',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: { en: 'Address as link text', fr: 'Adresse comme texte de lien' },
    found: {
      en: '{count, plural, one {One link shows} other {# links show}} an address instead of words.',
      fr: '{count, plural, one {Un lien affiche} other {# liens affichent}} une adresse au lieu de mots.',
    },
    why: {
      en: 'An address says less about the target than words, and screen readers spell it out.',
      fr: 'Une adresse dit moins que des mots, et les lecteurs d’écran l’épellent.',
    },
    fix: { en: 'Use the name of the target as link text.', fr: 'Utilisez le nom de la destination comme texte.' },
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links }) {
    return failWhereAny(
      links.filter((link) => isPageLink(link) && /^https?:\/\/\S{8,}$/i.test(link.text)).map(linkPlace),
    );
  },
});
