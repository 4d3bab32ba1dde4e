import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'image/dimensions-missing',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: { en: 'Image without width and height', fr: 'Image sans largeur ni hauteur' },
    found: {
      en: '{count, plural, one {One image has} other {# images have}} no width and height in the HTML.',
      fr: '{count, plural, one {Une image n’a} other {# images n’ont}} ni largeur ni hauteur dans le HTML.',
    },
    why: {
      en: 'The browser can’t keep room for the image, so the page jumps when it arrives, unless a style sheet sets its size.',
      fr: 'Le navigateur ne peut pas réserver la place : la page saute à l’arrivée de l’image, sauf si une feuille de style fixe sa taille.',
    },
    fix: {
      en: 'Add width and height with the image’s own numbers; CSS may still scale it.',
      fr: 'Ajoutez width et height avec les dimensions de l’image ; CSS peut encore la redimensionner.',
    },
  },
  source: {
    label: 'web.dev: optimize Cumulative Layout Shift',
    url: 'https://web.dev/articles/optimize-cls',
    checked: '2026-11',
  },
  check({ images }) {
    const found = images.filter(
      ({ tag, visible, src, width, height, hasStyleSize, url }) =>
        tag === 'img' &&
        visible &&
        src &&
        !hasStyleSize &&
        (width === null || height === null) &&
        !url?.startsWith('data:'),
    );
    return failWhereAny(found.map(({ node, url }) => ({ node, ...(url === null ? {} : { url }) })));
  },
});
