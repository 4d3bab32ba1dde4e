import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/og-missing',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['social'],
  texts: {
    title: { en: 'No Open Graph tags', fr: 'Aucune balise Open Graph' },
    found: { en: 'The page has no Open Graph tags.', fr: 'La page n’a pas de balises Open Graph.' },
    why: {
      en: 'Without them, social networks and chats choose the picture and text of a shared link themselves.',
      fr: 'Sans elles, réseaux sociaux et messageries choisissent eux-mêmes l’image et le texte d’un lien partagé.',
    },
    fix: { en: 'Add og:title, og:type, og:image and og:url.', fr: 'Ajoutez og:title, og:type, og:image et og:url.' },
  },
  source: { label: 'The Open Graph protocol', url: 'https://ogp.me/', checked: '2026-11' },
  check({ social }) {
    return social.some(({ property }) => property.startsWith('og:')) ? pass : fail({}, []);
  },
});
