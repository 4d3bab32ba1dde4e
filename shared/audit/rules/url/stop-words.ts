import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

const small = new Set(
  'a an the of to in on for and or is with by at de la le les des du et un une der die das und von zu el los las y'.split(
    ' ',
  ),
);

export const rule = defineRule({
  id: 'url/stop-words',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['address', 'page'],
  texts: {
    title: 'Small words in the address',
    found: 'The last part of the address holds {words}.',
    why: 'Not scored: leaving out small words gains nothing, and can make an address harder to read.',
    fix: 'No action needed.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ page }) {
    const last = (parseUrl(page.url)?.pathname ?? '').split('/').filter(Boolean).at(-1) ?? '';
    const found = last
      .toLowerCase()
      .split(/[-_.]/)
      .filter((word) => small.has(word));
    return found.length >= 2 ? fail({ words: [...new Set(found)].join(', ') }, []) : pass;
  },
});
