import { defineRule, fail, needsReview, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/empty-main',
  severity: 'error',
  basis: 'google',
  scope: 'html',

  needs: ['text', 'images', 'page'],
  texts: {
    title: { en: 'No text in the page', fr: 'Aucun texte dans la page' },
    found: {
      en: 'The page shows {count, plural, =0 {no word} one {# word} other {# words}}.',
      fr: 'La page affiche {count, plural, =0 {zéro mot} one {# mot} other {# mots}}.',
    },
    why: {
      en: 'There is nothing to index. Often the content is loaded by a script that failed, or is not part of the HTML at all.',
      fr: 'Il n’y a rien à indexer. Souvent, le contenu est chargé par un script qui a échoué, ou ne figure pas dans le HTML.',
    },
    fix: {
      en: 'Check that the content appears without interaction, best in the HTML that the server sends.',
      fr: 'Vérifiez que le contenu apparaît sans interaction, de préférence dans le HTML envoyé par le serveur.',
    },
  },
  source: {
    label: 'Google: JavaScript SEO basics',
    url: 'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
    checked: '2026-11',
  },
  check({ text, images, page }) {
    const count = text.wordCount;
    if (count >= 5) return pass;
    const hasPictures = images.some(({ visible, alt }) => visible && alt);
    return hasPictures || page.source === 'raw' ? needsReview({ count }, []) : fail({ count }, []);
  },
});
