import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'perf/http1-only',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',

  needs: ['vitals', 'page'],
  texts: {
    title: 'Served over HTTP/1.1',
    found: 'The page came over {protocol}.',
    why: 'HTTP/2 and HTTP/3 send many files over one connection at once; HTTP/1.1 makes them queue.',
    fix: 'Switch HTTP/2 or HTTP/3 on at your server or its CDN.',
  },
  source: {
    label: 'Chrome: use HTTP/2',
    url: 'https://developer.chrome.com/docs/lighthouse/best-practices/uses-http2',
    checked: '2026-11',
  },
  check({ vitals, page }) {
    const { protocol } = vitals.resources;
    if (protocol === null || page.isStaging) return notApplicable;
    return /^(h2|h3|quic)/.test(protocol) ? pass : fail({ protocol }, []);
  },
});
