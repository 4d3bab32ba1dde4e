import type { LinkStatusFact } from '#shared/audit/facts/context-facts.ts';
import { aLink } from '#shared/testing/fact-builders.ts';
import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './pdf-too-large.ts';

const status = (url: string, changes: Partial<LinkStatusFact> = {}): LinkStatusFact => ({
  url,
  verdict: 'ok',
  status: 200,
  finalUrl: url,
  failure: null,
  contentType: null,
  sizeBytes: null,
  missingFragments: [],
  ...changes,
});
const page = (url: string, changes: Partial<LinkStatusFact> = {}) => ({
  document: { links: [aLink(url, { url, kind: url.includes('www.example.com') ? 'internal' : 'external' })] },
  context: { linkStatus: { links: [status(url, changes)], total: 1, skipped: 0 } },
});

describeRule(rule, [
  [
    'huge',
    page('https://www.example.com/a.pdf', { contentType: 'application/pdf', sizeBytes: 90_000_000 }),
    'fail',
    { places: 1 },
  ],
  ['small', page('https://www.example.com/a.pdf', { contentType: 'application/pdf', sizeBytes: 900_000 }), 'pass'],
  ['no links', { document: { links: [] } }, 'not-applicable'],
  ['not asked', { context: { linkStatus: null } }, 'not-checked'],
]);
