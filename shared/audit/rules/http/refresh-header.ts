import { defineRule, fail, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'http/refresh-header',
  severity: 'warning',
  basis: 'google',
  scope: 'any',

  needs: ['response'],
  texts: {
    title: 'Redirect by Refresh header',
    found: 'The response has a Refresh header: {value}.',
    why: 'Google treats it like a redirect, but asks for status 301 or 308.',
    fix: 'Redirect with a 301 or 308 status instead.',
  },
  source: {
    label: 'Google: redirects',
    url: 'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
    checked: '2026-11',
  },
  check({ response }) {
    const value = response.headers['refresh'];
    return value !== undefined && /[;,]\s*\S/.test(value)
      ? fail({ value: value.slice(0, 200) }, [{ value: value.slice(0, 200) }])
      : pass;
  },
});
