import { defineRule, fail, notChecked, pass } from '#shared/audit/rule.ts';

const maxBytes = 2 * 1024 * 1024;

export const rule = defineRule({
  id: 'perf/html-too-large',
  severity: 'error',
  basis: 'google',
  scope: 'any',

  needs: ['response'],
  texts: {
    title: 'HTML longer than Google reads',
    found: 'The HTML has {size} MB; Google reads the first 2 MB.',
    why: 'Text, links and structured data behind the limit are ignored.',
    fix: 'Move embedded data, styles and images into files of their own.',
  },
  source: {
    label: 'Google: Googlebot',
    url: 'https://developers.google.com/search/docs/crawling-indexing/googlebot',
    checked: '2026-11',
  },
  check({ response }) {
    const bytes = response.bodyBytes;
    if (bytes === null) return notChecked('body-size');
    return bytes > maxBytes ? fail({ size: Math.round((10 * bytes) / 1024 / 1024) / 10 }, []) : pass;
  },
});
