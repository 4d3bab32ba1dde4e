import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/hidden-text',
  severity: 'warning',
  basis: 'google',
  scope: 'html',

  needs: ['layout'],
  texts: {
    title: { en: 'Text kept from the eye', fr: 'Texte soustrait au regard' },
    found: {
      en: '{count, plural, one {One text is} other {# texts are}} laid out but cannot be seen.',
      fr: '{count, plural, one {Un texte est mis en page mais invisible} other {# textes sont mis en page mais invisibles}}.',
    },
    why: {
      en: 'Text that only search engines see, to influence them, breaks Google’s spam policies. Menus, tabs and texts for screen readers do not.',
      fr: 'Un texte visible des seuls moteurs, pour les influencer, enfreint les règles de Google. Menus, onglets et textes pour lecteurs d’écran, non.',
    },
    fix: {
      en: 'Look at each: show it, remove it, or mark it as meant for screen readers.',
      fr: 'Vérifiez chacun : affichez-le, retirez-le ou destinez-le aux lecteurs d’écran.',
    },
  },
  source: {
    label: 'Google: spam policies',
    url: 'https://developers.google.com/search/docs/essentials/spam-policies',
    checked: '2026-11',
  },
  check({ layout }) {
    const { hiddenTexts } = layout;
    if (hiddenTexts.length === 0) return pass;
    return needsReview(
      { count: hiddenTexts.length },
      hiddenTexts.map(({ node, how, text }) => ({ node, value: `${how}: ${text}` })),
    );
  },
});
