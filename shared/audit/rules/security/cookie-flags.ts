import { defineRule, failWhereAny, notApplicable } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'security/cookie-flags',
  severity: 'notice',
  basis: 'practice',
  scope: 'any',

  needs: ['response', 'page'],
  texts: {
    title: 'Cookies without protection',
    found: '{count, plural, one {One cookie lacks} other {# cookies lack}} Secure or SameSite: {names}.',
    why: 'Such cookies travel over insecure connections or with requests of other sites. This is not a ranking factor.',
    fix: 'Add Secure and SameSite; HttpOnly where no script needs the cookie.',
  },
  source: {
    label: 'RFC 6265: HTTP state management',
    url: 'https://www.rfc-editor.org/rfc/rfc6265',
    checked: '2026-11',
  },
  check({ response, page }) {
    const header = response.headers['set-cookie'];
    if (header === undefined || !page.url.startsWith('https:')) return notApplicable;
    // Repeated headers are joined by commas, and dates hold commas too: a new cookie begins with a name and “=”.
    const found = header
      .split(/,(?=\s*[^;,=\s]+=)/)
      .filter((cookie) => !/;\s*secure\b/i.test(cookie) || !/;\s*samesite=/i.test(cookie));
    const names = found.map((cookie) => cookie.split('=')[0]?.trim() ?? '');
    return failWhereAny(
      names.map((name) => ({ value: name })),
      { names: names.join(', ').slice(0, 200) },
    );
  },
});
