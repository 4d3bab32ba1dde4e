import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { type AuditLanguage, englishAudit } from '#shared/audit/texts/audit-language.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';

import { engineVersion } from './engine-version.ts';
import { reportedNodes, withPlaces } from './report/places.ts';
import { auditReport } from './report/report.ts';
import { defineRule, fail, pass, type Rule, type Verdict } from './rule.ts';
import { maxDetails, runAudit } from './run-audit.ts';

const french: AuditLanguage = {
  locale: 'fr',
  texts: {},
  rules: { 'title/missing': { found: '{count, plural, one {# chose} other {# choses}}' } },
};

function ruleThat(check: () => Verdict, over: Partial<Rule> = {}): Rule {
  return {
    ...defineRule({
      id: 'title/missing',
      severity: 'error',
      basis: 'google',
      scope: 'any',
      needs: ['head'],
      texts: {
        title: 'Title missing',
        found: '{count, plural, one {# thing} other {# things}}',
        why: 'w',
        fix: 'f',
      },
      source: { label: 's', url: 'https://example.com/', checked: '2026-11' },
      check,
    }),
    ...over,
  };
}

describe('runAudit', () => {
  test('gives a report that its own schema accepts, with every rule once', () => {
    const report = runAudit(pageFacts(), { language: englishAudit });
    expect(auditReport.safeParse(report).error).toBeUndefined();
    expect(new Set(report.outcomes.map(({ rule }) => rule)).size).toBe(report.outcomes.length);
  });

  test('is pure: the same facts give the same report', () => {
    expect(runAudit(pageFacts(), { language: french })).toEqual(runAudit(pageFacts(), { language: french }));
  });

  test('survives a trip through JSON', () => {
    const facts = pageFacts();
    expect(runAudit(JSON.parse(JSON.stringify(facts)), { language: englishAudit })).toEqual(
      runAudit(facts, { language: englishAudit }),
    );
  });

  test.each([
    ['en', englishAudit, '2 things'],
    ['fr', french, '2 choses'],
  ] as const)('speaks %s', (locale, language, message) => {
    const report = runAudit(pageFacts(), {
      language,
      rules: [ruleThat(() => fail({ count: 2 }, [{ node: 1 }, { node: 2, in: 'raw' }]))],
    });
    expect(report.locale).toBe(locale);
    expect(report.outcomes[0]).toMatchObject({
      outcome: 'fail',
      message,
      details: [{ node: 1 }, { node: 2, in: 'raw' }],
    });
  });

  test('caps places and keeps their count', () => {
    const places = Array.from({ length: 500 }, (_, node) => ({ node }));
    const [outcome] = runAudit(pageFacts(), {
      language: englishAudit,
      rules: [ruleThat(() => fail({ count: 500 }, places))],
    }).outcomes;
    expect(outcome?.details).toHaveLength(maxDetails);
    expect(outcome?.total).toBe(500);
  });

  test('reports a rule that throws and goes on', () => {
    const broken = ruleThat(() => {
      throw new Error('boom');
    });
    const { outcomes } = runAudit(pageFacts(), {
      language: englishAudit,
      rules: [broken, ruleThat(() => pass, { id: 'title/multiple' })],
    });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['error', 'pass']);
    expect(outcomes[0]?.message).toContain('boom');
  });

  test('counts findings by category and says what blocks the page', () => {
    const blocking = ruleThat(() => fail({ count: 1 }, []), { id: 'index/noindex-meta', isBlocking: true });
    const report = runAudit(pageFacts(), { language: englishAudit, rules: [blocking, ruleThat(() => pass)] });
    expect(report.categories).toEqual([
      { id: 'index', score: 40, errors: 1, warnings: 0, notices: 0 },
      { id: 'title', score: 100, errors: 0, warnings: 0, notices: 0 },
    ]);
    expect(report.summary).toMatchObject({ indexable: 'no', blockedBy: ['index/noindex-meta'] });
    expect(report.score).toBeLessThanOrEqual(40);
  });

  test('does not call a page indexable whose robots.txt nobody read', () => {
    expect(runAudit(pageFacts({ robotsTxt: null }), { language: englishAudit, rules: [] }).summary.indexable).toBe(
      'unknown',
    );
    expect(runAudit(pageFacts(), { language: englishAudit, rules: [] }).summary.indexable).toBe('yes');
  });

  test('cuts what a hostile page makes long', () => {
    const long = ruleThat(() =>
      fail({ count: 1, value: 'x'.repeat(99_999) }, [
        { value: 'y'.repeat(99_999), url: `https://e.example/${'z'.repeat(99_999)}` },
      ]),
    );
    const report = runAudit(pageFacts({ url: `https://www.example.com/${'u'.repeat(99_999)}` }), {
      language: englishAudit,
      rules: [long],
    });
    expect(auditReport.safeParse(report).error).toBeUndefined();
  });

  test('carries the version of the package', () => {
    const packageJson = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    expect(JSON.parse(packageJson)).toMatchObject({ version: engineVersion });
  });
});

describe('places', () => {
  const report = runAudit(pageFacts(), {
    language: englishAudit,
    rules: [
      ruleThat(() => fail({ count: 3 }, [{ node: 4 }, { node: 4, in: 'raw' }, { node: 5 }, { value: 'no place' }])),
    ],
  });

  test('names the nodes of each document once', () => {
    expect(reportedNodes(report)).toEqual({ document: [4, 5], raw: [4] });
  });

  test('adds descriptions where there are any', () => {
    const described = withPlaces(report, {
      document: new Map([[4, { selector: 'a', snippet: '<a>' }]]),
      raw: new Map(),
    });
    expect(described.outcomes[0]?.details).toEqual([
      { node: 4, selector: 'a', snippet: '<a>' },
      { node: 4, in: 'raw' },
      { node: 5 },
      { value: 'no place' },
    ]);
  });
});
