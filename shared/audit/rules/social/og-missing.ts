import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'social/og-missing',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['social'],
  texts: {
    title: 'No Open Graph tags',
    found: 'The page has no Open Graph tags.',
    why: 'Without them, social networks and chats choose the picture and text of a shared link themselves.',
    fix: 'Add og:title, og:type, og:image and og:url.',
  },
  source: { label: 'The Open Graph protocol', url: 'https://ogp.me/', checked: '2026-11' },
  check({ social }) {
    return social.some(({ property }) => property.startsWith('og:')) ? pass : fail({}, []);
  },
});
