import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/plugin-or-frameset',
  severity: 'warning',
  basis: 'standard',
  scope: 'html',

  needs: ['structure'],
  texts: {
    title: { en: 'Content in a plugin or a frameset', fr: 'Contenu dans un plug-in ou un frameset' },
    found: {
      en: '{count, plural, one {One element} other {# elements}} of a kind that browsers no longer support: {names}.',
      fr: '{count, plural, one {Un élément} other {# éléments}} d’un type que les navigateurs ne gèrent plus : {names}.',
    },
    why: {
      en: 'No browser shows applets, Flash or framesets as intended, and search engines don’t read them.',
      fr: 'Aucun navigateur n’affiche correctement applets, Flash ou framesets, et les moteurs ne les lisent pas.',
    },
    fix: { en: 'Replace it with HTML, video or canvas.', fr: 'Remplacez-le par du HTML, de la vidéo ou un canvas.' },
  },
  source: {
    label: 'HTML: obsolete features',
    url: 'https://html.spec.whatwg.org/multipage/obsolete.html',
    checked: '2026-11',
  },
  check({ structure }) {
    const dead = structure.plugins.filter(({ tag }) => tag === 'applet' || tag === 'frameset');
    const names = [...new Set(dead.map(({ tag }) => tag))].join(', ');
    return failWhereAny(
      dead.map(({ node, tag }) => ({ node, value: tag })),
      { names },
    );
  },
});
