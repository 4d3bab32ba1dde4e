import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'favicon/missing',
  severity: 'notice',
  basis: 'google',
  scope: 'html',

  needs: ['head', 'variants', 'page'],
  texts: {
    title: 'No favicon',
    found: 'The home page declares no icon, and /favicon.ico does not answer.',
    why: 'Google shows a globe beside your results instead.',
    fix: 'Add an icon with link rel="icon".',
  },
  source: {
    label: 'Google: favicon',
    url: 'https://developers.google.com/search/docs/appearance/favicon-in-search',
    checked: '2026-11',
  },
  check({ head, variants, page }) {
    if (parseUrl(page.url)?.pathname !== '/') return notApplicable;
    if (head.links.some(({ rel }) => rel.includes('icon'))) return pass;
    const file = variants.find(({ kind }) => kind === 'favicon-ico');
    if (file?.status === undefined || file.status === null) return notApplicable;
    return file.status === 200 ? pass : fail({}, [{ url: file.url }]);
  },
});
