import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/non-ascii',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['address', 'page'],
  texts: {
    title: 'Letters beyond ASCII in the address',
    found: 'The address holds letters beyond ASCII: {sample}.',
    why: 'Not scored: Google advises words in the reader’s language, encoded as UTF-8. Copied addresses just look long.',
    fix: 'No action needed.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ page }) {
    const path = parseUrl(page.url)?.pathname ?? '';
    if (!/%[89A-F][0-9A-F]/i.test(path)) return pass;
    return fail({ sample: decode(path).slice(0, 100) }, []);
  },
});

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
