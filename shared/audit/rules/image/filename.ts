import { defineRule, failWhereAny } from '#shared/audit/rule.ts';
import { before } from '#shared/kernel/without-end.ts';

const generic =
  /^(?:img|dsc[nf]?|pxl|image|photo|picture|screenshot|untitled|unnamed|bild|foto)[-_ ]?\d*(?:[-_]\d+)*\.\w+$/i;

export const rule = defineRule({
  id: 'image/filename',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['images'],
  texts: {
    title: 'Image file names that say nothing',
    found:
      '{count, plural, one {One image file has} other {# image files have}} a name that a camera or a program gave.',
    why: 'Google takes light hints from the file name; alt and the surrounding text say more.',
    fix: 'Name new files by what they show: green-tea.jpg.',
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
  return before(url, '?', '#').replace(/^.*\//, '');
}
