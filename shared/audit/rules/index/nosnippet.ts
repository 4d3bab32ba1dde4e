import { directivePlace, directivesNamed } from '#shared/audit/reading/page-directives.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'index/nosnippet',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['robotsDirectives', 'page'],
  texts: {
    title: { en: 'No snippet allowed', fr: 'Aucun extrait autorisé' },
    found: {
      en: '{directive} forbids any text snippet of this page.',
      fr: '{directive} interdit tout extrait de texte de cette page.',
    },
    why: {
      en: 'Without a snippet the result is a bare title, and the page is not used in AI Overviews and AI Mode.',
      fr: 'Sans extrait, le résultat se réduit au titre et la page n’est pas utilisée dans les Aperçus IA ni le Mode IA.',
    },
    fix: {
      en: 'Remove the directive, or allow some text with max-snippet and exclude parts with data-nosnippet.',
      fr: 'Retirez la directive, ou autorisez du texte avec max-snippet et excluez des parties avec data-nosnippet.',
    },
  },
  source: {
    label: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
    url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
    checked: '2026-11',
  },
  check({ robotsDirectives, page }) {
    const found = directivesNamed(robotsDirectives, page, ['nosnippet', 'max-snippet']).filter(
      ({ name, value }) => name === 'nosnippet' || value === '0',
    );
    const [first] = found;
    return first
      ? fail(
          { directive: first.value === null ? first.name : `${first.name}:${first.value}` },
          found.map(directivePlace),
        )
      : pass;
  },
});
