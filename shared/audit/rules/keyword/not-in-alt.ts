import { keywordFocusOf, placeMatch } from '#shared/audit/reading/keyword-focus-of.ts';
import { holds } from '#shared/audit/keyword-focus.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'keyword/not-in-alt',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['keyword', 'page'],
  texts: {
    title: { en: 'Keyword in no alt text', fr: 'Mot-clé dans aucun texte alternatif' },
    found: {
      en: '“{keyword}” is in none of {total} alt texts.',
      fr: '« {keyword} » n’est dans aucun des {total} textes alternatifs.',
    },
    why: {
      en: 'Where images show the topic, their alt texts will mostly name it.',
      fr: 'Si les images montrent le sujet, leurs textes alternatifs le nomment en général.',
    },
    fix: {
      en: 'Describe what the images show. Don’t add the keyword where they show something else.',
      fr: 'Décrivez ce que montrent les images. N’ajoutez pas le mot-clé si elles montrent autre chose.',
    },
  },
  source: {
    label: 'Google: image SEO',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  check({ keyword, page }) {
    const found = placeMatch(keywordFocusOf(page.facts, keyword), 'alt');
    if (found.isEmpty) return notApplicable;
    return holds(found.match) || found.match === 'some' ? pass : fail({ keyword, total: found.total }, []);
  },
});
