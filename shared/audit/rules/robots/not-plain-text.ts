import { robotsState } from '#shared/audit/reading/googlebot-access.ts';
import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'robots/not-plain-text',
  severity: 'warning',
  basis: 'standard',
  scope: 'any',

  needs: ['robotsTxt'],
  texts: {
    title: 'robots.txt is not plain text',
    found: 'robots.txt is served as {type}.',
    why: 'robots.txt has to be plain text. A page in its place usually means that the site answers every unknown address with its start page, so no rule is read.',
    fix: 'Serve a real file as text/plain, or answer 404.',
  },
  source: {
    label: 'RFC 9309: Robots Exclusion Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc9309',
    checked: '2026-11',
  },
  check({ robotsTxt }) {
    if (robotsState(robotsTxt) !== 'readable') return notApplicable;
    const isMarkup = /^\s*(<!doctype|<html|<head|<\?xml)/i.test(robotsTxt.text);
    const type = robotsTxt.contentType ?? '';
    if (!isMarkup && (type === '' || /^\s*text\/plain/i.test(type))) return pass;
    return fail(
      { type: isMarkup ? 'HTML' : type },
      [{ url: robotsTxt.url, value: robotsTxt.text.slice(0, 80) }],
      isMarkup ? undefined : 'notice',
    );
  },
});
