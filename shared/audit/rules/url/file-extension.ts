import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'url/file-extension',
  severity: 'notice',
  basis: 'myth',
  scope: 'html',

  needs: ['address', 'page'],
  texts: {
    title: 'File ending in the address',
    found: 'The address ends in {ending}.',
    why: 'Not scored: search engines do not care how a page is made.',
    fix: 'No action needed. New sites can leave endings out, so that addresses outlive the software.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ page }) {
    const ending = /\.(?:html?|php\d?|aspx?|jsp|cgi|cfm|pl)$/i.exec(parseUrl(page.url)?.pathname ?? '')?.[0];
    return ending === undefined ? pass : fail({ ending }, []);
  },
});
