import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

const largePx = 240;

export const rule = defineRule({
  id: 'image/alt-empty-on-meaningful',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: { en: 'Large image marked as decoration', fr: 'Grande image déclarée décorative' },
    found: {
      en: '{count, plural, one {One large image in the content has} other {# large images in the content have}} an empty alt.',
      fr: '{count, plural, one {Une grande image du contenu a} other {# grandes images du contenu ont}} un alt vide.',
    },
    why: {
      en: 'An empty alt is right for decoration. A large picture in the content mostly shows something, and Google then learns nothing of it.',
      fr: 'Un alt vide convient à la décoration. Une grande image du contenu montre souvent quelque chose, et Google n’en apprend rien.',
    },
    fix: { en: 'Describe it, if it shows more than mood.', fr: 'Décrivez-la si elle montre plus qu’une ambiance.' },
  },
  source: {
    label: 'Google: image SEO',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  check({ images }) {
    const found = images.filter(
      ({ tag, alt, accessibleName, isPresentational, visible, layout, region, link }) =>
        tag === 'img' &&
        alt !== null &&
        alt.trim() === '' &&
        accessibleName === null &&
        !isPresentational &&
        visible &&
        link === null &&
        (region === 'main' || region === 'none') &&
        layout !== undefined &&
        layout.shownWidthPx >= largePx &&
        layout.shownHeightPx >= largePx,
    );
    if (found.length === 0) return pass;
    return needsReview(
      { count: found.length },
      found.map(({ node, url }) => ({ node, ...(url !== null && { url }) })),
    );
  },
});
