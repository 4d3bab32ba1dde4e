import { isPageLink, linkName, linkPlace } from '#shared/audit/reading/link-name.ts';
import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'link/empty-anchor',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['links'],
  texts: {
    title: { en: 'Link without text', fr: 'Lien sans texte' },
    found: {
      en: '{count, plural, one {One link has} other {# links have}} no text and no name.',
      fr: '{count, plural, one {Un lien n’a} other {# liens n’ont}} ni texte ni nom.',
    },
    why: {
      en: 'The words of a link tell people and Google what it leads to. A link without any tells nothing, and screen readers read out the address.',
      fr: 'Les mots d’un lien disent aux gens et à Google où il mène. Sans mots, il ne dit rien et les lecteurs d’écran lisent l’adresse.',
    },
    fix: { en: 'Put words between the tags.', fr: 'Mettez des mots entre les balises.' },
  },
  source: {
    label: 'Google: link best practices',
    url: 'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    checked: '2026-11',
  },
  check({ links }) {
    return failWhereAny(
      links
        .filter(
          (link) =>
            link.visible && link.tag === 'a' && isPageLink(link) && link.imageCount === 0 && linkName(link) === '',
        )
        .map(linkPlace),
    );
  },
});
