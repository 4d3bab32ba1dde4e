import { describe, expect, it } from 'vitest';

import type { AuditOutcome } from '#shared/audit/report/report.ts';

import { countByCategory, filterIssues, type IssueFilter, type IssueKind } from './filter-issues.ts';

const outcomes: readonly AuditOutcome[] = [
  outcome('title/missing', 'error', 'This page has no title.'),
  outcome('title/short', 'notice', 'The title is short.'),
  outcome('image/alt-missing', 'warning', '3 images have no text.', [{ url: 'https://example.com/Cat.png' }]),
];

describe('filterIssues', () => {
  it.each<[string, Partial<{ severities: IssueKind[]; categories: string[]; search: string }>, string[]]>([
    ['everything without a filter', {}, ['title/missing', 'title/short', 'image/alt-missing']],
    ['one severity', { severities: ['error'] }, ['title/missing']],
    ['either of two severities', { severities: ['error', 'notice'] }, ['title/missing', 'title/short']],
    ['one category', { categories: ['image'] }, ['image/alt-missing']],
    ['both filters at once', { severities: ['error'], categories: ['image'] }, []],
    ['words of the message in any case', { search: '  NO TITLE ' }, ['title/missing']],
    ['a rule id', { search: 'alt-missing' }, ['image/alt-missing']],
    ['an address among the places', { search: 'cat.png' }, ['image/alt-missing']],
    ['nothing where nothing fits', { search: 'hreflang' }, []],
  ])('lets through %s', (_, filter, expected) => {
    expect(filterIssues(outcomes, filterOf(filter)).map(({ rule }) => rule)).toEqual(expected);
  });
});

describe('countByCategory', () => {
  it('counts findings per category', () => {
    expect([...countByCategory(outcomes)]).toEqual([
      ['title', 2],
      ['image', 1],
    ]);
  });
});

function filterOf(filter: { severities?: IssueKind[]; categories?: string[]; search?: string }): IssueFilter {
  return {
    severities: new Set(filter.severities),
    categories: new Set(filter.categories),
    search: filter.search ?? '',
  };
}

function outcome(
  rule: string,
  severity: AuditOutcome['severity'],
  message: string,
  details: AuditOutcome['details'] = [],
): AuditOutcome {
  return { rule, outcome: 'fail', severity, message, details };
}
