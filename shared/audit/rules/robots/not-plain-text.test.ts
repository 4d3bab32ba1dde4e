import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './not-plain-text.ts';

describeRule(rule, [
  [
    'the start page with status 200',
    { robotsTxt: { text: '<!doctype html><html>', contentType: 'text/html' } },
    'fail',
    { params: { type: 'HTML' }, severity: 'warning' },
  ],
  [
    'right text, wrong type',
    { robotsTxt: { contentType: 'application/octet-stream' } },
    'fail',
    { severity: 'notice' },
  ],
  ['plain text', { robotsTxt: { contentType: 'text/plain' } }, 'pass'],
  ['no type given', { robotsTxt: { contentType: null } }, 'pass'],
  ['an HTML error page', { robotsTxt: { status: 404, text: '<html>', contentType: 'text/html' } }, 'not-applicable'],
]);
