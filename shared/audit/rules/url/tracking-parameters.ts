import { isTrackingParameter } from '#shared/audit/reading/tracking-parameter.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/tracking-parameters',
  severity: 'notice',
  basis: 'google',
  scope: 'indexable',

  needs: ['address', 'page'],
  texts: {
    title: 'Tracked address without canonical',
    found: 'The address carries {names}, and no canonical names the plain form.',
    why: 'Each campaign makes another address of the same page, and links are split among them.',
    fix: 'Name the address without tracking as canonical.',
  },
  source: {
    label: 'Google: consolidate duplicate URLs',
    url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    checked: '2026-11',
  },
  check({ page }) {
    const url = parseUrl(page.url);
    const names = [...(url?.searchParams.keys() ?? [])].filter(isTrackingParameter);
    if (names.length === 0) return pass;
    const canonical = page.facts.document.canonicals?.[0]?.url;
    if (canonical && !names.some((name) => parseUrl(canonical)?.searchParams.has(name))) return pass;
    return fail({ names: names.join(', ').slice(0, 200) }, [{ url: page.url }]);
  },
});
