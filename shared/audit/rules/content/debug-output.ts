import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

const debugOutput =
  /(?:Fatal error|Parse error|Warning|Notice|Deprecated): .{1,200} in \/\S+ on line \d+|Traceback \(most recent call last\)|Uncaught (?:Type|Reference|Syntax)Error: .{1,80}|\bSQLSTATE\[|\bORA-\d{5}:/;

export const rule = defineRule({
  id: 'content/debug-output',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['text'],
  texts: {
    title: 'Error messages in the text',
    found: 'The text holds what looks like a program’s error: “{sample}”.',
    why: 'Readers and search engines see a broken page, and attackers learn about your server.',
    fix: 'Switch off the display of errors, and fix the cause.',
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  check({ text }) {
    const sample = debugOutput.exec(text.mainText)?.[0];
    return sample === undefined ? pass : needsReview({ sample: sample.slice(0, 150) }, []);
  },
});
