import { parseUrl } from '#shared/kernel/url.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const sessionName = /^(phpsessid|jsessionid|aspsessionid\w*|sessionid|session_id|sid|cfid|cftoken)$/i;

export const rule = defineRule({
  id: 'url/session-id',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['address', 'page'],
  texts: {
    title: 'Session id in the address',
    found: 'The address carries a session id: {name}.',
    why: 'Every visit makes a new address for the same page. Google asks to use cookies instead.',
    fix: 'Keep the session in a cookie.',
  },
  source: {
    label: 'Google: URL structure',
    url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    checked: '2026-11',
  },
  check({ page }) {
    const url = parseUrl(page.url);
    if (!url) return notApplicable;
    const inQuery = [...url.searchParams.keys()].find((name) => sessionName.test(name));
    const name = inQuery ?? /;(jsessionid)=/i.exec(url.pathname)?.[1];
    return name === undefined ? pass : fail({ name }, [{ url: page.url }]);
  },
});
