import { isPageLink, linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/text-too-long',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: { en: 'Very long link text', fr: 'Texte de lien très long' },
    found: {
      en: '{count, plural, one {One link has} other {# links have}} a text of more than {limit} characters.',
      fr: '{count, plural, one {Un lien a} other {# liens ont}} un texte de plus de {limit} caractères.',
    },
    why: {
      en: 'Google asks for concise link texts. A whole teaser as a link hides what it leads to, and is read out in full by screen readers.',
      fr: 'Google demande des textes de lien concis. Un bloc entier en lien cache sa destination et est lu en entier par les lecteurs d’écran.',
    },
    fix: {
      en: 'Link the headline only; CSS can make the whole card clickable.',
      fr: 'Ne liez que le titre ; CSS peut rendre toute la carte cliquable.',
    },
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  threshold: {
    value: 200,
    min: 30,
    max: 2000,
    label: { en: 'Characters of a link text', fr: 'Caractères d’un texte de lien' },
  },
  check({ links }, threshold) {
    return failWhereAny(
      links.filter((link) => link.visible && isPageLink(link) && link.text.length > threshold).map(linkPlace),
      { limit: threshold },
    );
  },
});
