import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';
import { before } from '#shared/kernel/without-end.ts';

export const rule = defineRule({
  id: 'image/lcp-not-in-raw-html',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals', 'raw'],
  texts: {
    title: 'LCP image not in the HTML',
    found: 'The largest image of this view is not in the HTML as served.',
    why: 'The browser learns of it only from a script or a style sheet, and begins to fetch it late.',
    fix: 'Put the image into the HTML as an img, or preload it with a link.',
  },
  source: { label: 'web.dev: optimize LCP', url: 'https://web.dev/articles/optimize-lcp', checked: '2026-11' },
  check({ vitals, raw }) {
    const url = vitals.lcp?.url ?? null;
    if (url === null || url.startsWith('data:') || !raw.images) return notApplicable;
    const name = fileNameOf(url);
    const preloads = (raw.head?.links ?? []).filter(({ rel }) => rel.includes('preload'));
    const isNamed =
      raw.images.some(
        (image) => image.url === url || image.srcset?.includes(name) === true || image.src?.includes(name) === true,
      ) || preloads.some((link) => link.url === url || link.href === null);
    if (isNamed) return pass;
    return fail({}, [{ ...(vitals.lcp?.node !== null && vitals.lcp && { node: vitals.lcp.node }), url }]);
  },
});

/** Image services change the query per device: the file name is what stays. */
function fileNameOf(url: string): string {
  return before(url, '?', '#').replace(/^.*\//, '') || url;
}
