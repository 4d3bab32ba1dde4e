import { isHtmlContentType } from '#shared/audit/reading/content-type.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/content-type',
  severity: 'warning',
  basis: 'standard',
  scope: 'any',

  needs: ['response'],
  texts: {
    title: 'Page not served as HTML',
    found: '{type, select, none {The answer has no Content-Type.} other {The page is served as {type}.}}',
    why: 'Browsers and crawlers go by the Content-Type: what is not text/html may be shown as text, downloaded or left out.',
    fix: 'Send “Content-Type: text/html; charset=utf-8”.',
  },
  source: { label: 'RFC 9110: HTTP Semantics', url: 'https://www.rfc-editor.org/rfc/rfc9110', checked: '2026-11' },
  check({ response }) {
    if (response.status < 200 || response.status > 299) return notApplicable;
    const type = response.headers['content-type'];
    if (type !== undefined && isHtmlContentType(type)) return pass;
    return fail({ type: type?.split(';')[0]?.trim() || 'none' }, [{ url: response.finalUrl }]);
  },
});
