import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

const generic =
  /^(?:img|dsc[nf]?|pxl|image|photo|picture|screenshot|untitled|unnamed|bild|foto)[-_ ]?\d*(?:[-_]\d+)*\.\w+$/i;

export const rule = defineRule({
  id: 'image/filename',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: { en: 'Image file names that say nothing', fr: 'Noms de fichiers d’images sans sens' },
    found: {
      en: '{count, plural, one {One image file has} other {# image files have}} a name that a camera or a program gave.',
      fr: '{count, plural, one {Un fichier image a} other {# fichiers image ont}} un nom donné par un appareil ou un programme.',
    },
    why: {
      en: 'Google takes hints from the file name. It is a light hint; alt and the text around say more.',
      fr: 'Google tire des indices du nom de fichier. L’indice est léger ; alt et le texte autour disent plus.',
    },
    fix: {
      en: 'Name new files by what they show: green-tea.jpg.',
      fr: 'Nommez les nouveaux fichiers par ce qu’ils montrent : the-vert.jpg.',
    },
  },
  source: {
    label: 'Google: image SEO',
    url: 'https://developers.google.com/search/docs/appearance/google-images',
    checked: '2026-11',
  },
  check({ images }) {
    const found = images.filter(({ tag, url }) => tag === 'img' && url !== null && generic.test(fileName(url)));
    return failWhereAny(found.map(({ node, url }) => ({ node, ...(url !== null && { url }) })));
  },
});

function fileName(url: string): string {
  return url.replace(/[?#].*$/, '').replace(/^.*\//, '');
}
