import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/iframe-untitled',
  severity: 'notice',
  basis: 'standard',
  scope: 'html',

  needs: ['structure'],
  texts: {
    title: { en: 'Frame without a title', fr: 'Cadre sans titre' },
    found: {
      en: '{count, plural, one {One frame has} other {# frames have}} no title.',
      fr: '{count, plural, one {Un cadre n’a} other {# cadres n’ont}} pas de titre.',
    },
    why: {
      en: 'Screen readers can only say “frame”, so people don’t know whether to enter it.',
      fr: 'Les lecteurs d’écran ne peuvent dire que « cadre » : impossible de savoir s’il faut y entrer.',
    },
    fix: {
      en: 'Add a title attribute that says what the frame shows.',
      fr: 'Ajoutez un attribut title qui dit ce que montre le cadre.',
    },
  },
  source: {
    label: 'WCAG 2.2: 4.1.2 Name, Role, Value',
    url: 'https://www.w3.org/TR/WCAG22/#name-role-value',
    checked: '2026-11',
  },
  check({ structure }) {
    return failWhereAny(
      structure.iframes
        .filter(({ src, title }) => src && !title?.trim())
        .map(({ node, src }) => ({ node, value: (src ?? '').slice(0, 300) })),
    );
  },
});
