import { describe, expect, it } from 'vitest';

import { english } from '#shared/kernel/translation.ts';
import { textWith, titled } from '#shared/testing/document-with.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';
import type { PageFactsOverrides } from '#shared/testing/page-facts-overrides.ts';
import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { defineRule, fail, notChecked, pass, type Rule } from './rule.ts';
import { availableInputs, isStagingUrl } from './rule-inputs.ts';
import { runRule } from './run-rule.ts';
import { reasonText } from './texts/report-texts.ts';

const text = 'text';
const always = defineRule({
  id: 'link/sample',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',
  needs: ['links'],
  texts: { title: text, found: text, why: text, fix: text },
  source: { label: 'Sample', url: 'https://example.com/', checked: '2026-11' },
  check: ({ links }) => (links.length === 0 ? pass : fail({ count: links.length }, [{ node: 1 }])),
});

function run(rule: Rule, overrides: PageFactsOverrides = {}) {
  return runRule(rule, availableInputs(pageFacts(overrides)));
}

describe('runRule', () => {
  it('returns the verdict with the severity of the rule', () => {
    expect(run(always)).toEqual({ outcome: 'fail', severity: 'warning', params: { count: 3 }, places: [{ node: 1 }] });
  });

  it('lets a verdict be milder than its rule', () => {
    expect(run({ ...always, check: () => fail({}, [], 'notice') }).severity).toBe('notice');
  });

  it.each([
    ['html on an error page', 'html', { response: { status: 404 } }, 'not-applicable'],
    ['html on a redirect', 'html', { response: { status: 301 } }, 'not-applicable'],
    ['html on a PDF', 'html', { response: { headers: { 'content-type': 'application/pdf' } } }, 'not-applicable'],
    ['html where the answer is unknown', 'html', { response: null }, 'fail'],
    ['html without a content type', 'html', { response: { headers: {} } }, 'fail'],
    ['html on a noindex page', 'html', { document: { robotsDirectives: [aRobotsTag('noindex')] } }, 'fail'],
    [
      'indexable on a noindex page',
      'indexable',
      { document: { robotsDirectives: [aRobotsTag('NONE')] } },
      'not-applicable',
    ],
    [
      'indexable with a noindex header',
      'indexable',
      { response: { headers: { 'x-robots-tag': 'googlebot: noindex' } } },
      'not-applicable',
    ],
    [
      'indexable on a preview that is noindex',
      'indexable',
      { url: 'http://localhost:3000/', document: { robotsDirectives: [aRobotsTag('noindex')] } },
      'fail',
    ],
    [
      'indexable on a page that says it was not found',
      'indexable',
      { document: { ...titled('404 – page not found'), ...textWith({ mainWordCount: 20 }) } },
      'not-applicable',
    ],
    ['indexable on an article about such pages', 'indexable', { document: titled('What 404 means') }, 'fail'],
    [
      'html on a page that says it was not found',
      'html',
      { document: { ...titled('404 – page not found'), ...textWith({ mainWordCount: 20 }) } },
      'fail',
    ],
    ['any on an error page', 'any', { response: { status: 500 } }, 'fail'],
  ] as const)('scope %s', (_name, scope, overrides, outcome) => {
    expect(run({ ...always, scope }, overrides).outcome).toBe(outcome);
  });

  it('answers not-checked, and says which input is missing and why', () => {
    const result = run({ ...always, needs: ['response'] }, { response: null });
    expect(result.outcome).toBe('not-checked');
    expect(result.reason && reasonText(english, result.reason, result.params)).toBe(
      'Not available here: the server’s response (status and headers).',
    );
  });

  it('answers not-checked with the message of a collector that failed', () => {
    const facts = pageFacts({ failures: [{ collector: 'links', message: 'no such thing' }] });
    const { links: _links, ...document } = facts.document;
    const result = runRule(always, availableInputs({ ...facts, document }));
    expect(result.outcome).toBe('not-checked');
    expect(result.reason && reasonText(english, result.reason, result.params)).toContain('no such thing');
  });

  it('puts a known reason of a rule into words', () => {
    const result = run({ ...always, check: () => notChecked('layout') });
    expect(result.reason && reasonText(english, result.reason, result.params)).toContain('browser');
  });

  it('passes on the reason of a rule that could not check', () => {
    const result = run({ ...always, check: () => notChecked('too long') });
    expect(result).toMatchObject({ outcome: 'not-checked', params: { detail: 'too long' } });
  });

  it('reports a rule that throws', () => {
    const result = run({
      ...always,
      check: () => {
        throw new TypeError('boom');
      },
    });
    expect(result).toMatchObject({ outcome: 'error', params: { detail: 'boom' }, places: [] });
  });
});

describe('availableInputs', () => {
  it('takes raw HTML for the raw input, and has no rendered one', () => {
    const { inputs } = availableInputs(pageFacts({ source: 'raw' }));
    expect(inputs.raw.state).toBe('present');
    expect(inputs.rendered.state).toBe('missing');
  });

  it('takes the live document for the rendered input', () => {
    const facts = pageFacts();
    expect(availableInputs(facts).inputs.rendered).toEqual({ state: 'present', value: facts.document });
  });
});

describe('isStagingUrl', () => {
  it.each([
    ['http://localhost:3000/', true],
    ['http://192.168.1.20/', true],
    ['https://my-site-git-main.vercel.app/', true],
    ['https://branch.my-site.pages.dev/', true],
    ['https://staging.example.com/', true],
    ['https://dev2.example.com/', true],
    ['https://www.example.com/staging', false],
    ['https://dev.to/', false],
    ['https://developer.example.com/', false],
  ])('%s: %s', (url, expected) => {
    expect(isStagingUrl(url)).toBe(expected);
  });
});
