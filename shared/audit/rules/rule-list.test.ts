import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { categories } from '#shared/audit/rule.ts';
import { availableInputs } from '#shared/audit/rule-inputs.ts';
import { runRule } from '#shared/audit/run-rule.ts';
import { locales } from '#shared/kernel/message.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';
import { placeholdersOf } from '#shared/testing/placeholders.ts';
import { findRule, rules } from './rule-list.ts';

const folder = import.meta.dirname;
const ids = rules.map(({ id }) => id);

/** Where sources may lie: the documents themselves, not what others write about them. */
const sourceHosts = new Set([
  'developers.google.com',
  'fetch.spec.whatwg.org',
  'platform.openai.com',
  'contentsignals.org',
  'www.sitemaps.org',
  'www.betterads.org',
  'developers.facebook.com',
  'llmstxt.org',
  'www.rfc-editor.org',
  'html.spec.whatwg.org',
  'www.w3.org',
  'ogp.me',
  'schema.org',
  'developer.x.com',
  'web.dev',
  'rslstandard.org',
  'docs.github.com',
  'developer.chrome.com',
]);

describe('the rule list', () => {
  it('names every rule of the folder, once', () => {
    expect(ids.toSorted()).toEqual(filesOf('.ts').toSorted());
  });

  it('has a test beside every rule, made with the suite that formats its findings', () => {
    expect(filesOf('.test.ts').toSorted()).toEqual(ids.toSorted());
    const withoutSuite = ids.filter(
      (id) => !readFileSync(`${folder}/${id}.test.ts`, 'utf8').includes('describeRule(rule,'),
    );
    expect(withoutSuite).toEqual([]);
  });

  it('keeps the order of the categories', () => {
    const order = ids.map((id) => categories.findIndex((category) => id.startsWith(`${category}/`)));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('holds at least the 300 rules that are promised', () => {
    expect(rules.length).toBeGreaterThanOrEqual(300);
  });

  it('finds a rule by its id, and none by another', () => {
    expect(findRule('title/missing')?.id).toBe('title/missing');
    expect(findRule('title/unheard-of')).toBeUndefined();
  });

  it('finds nothing on a healthy page', () => {
    const inputs = availableInputs(pageFacts(), 'green tea');
    const findings = rules.filter((rule) => !/^(pass|not-applicable)$/.test(runRule(rule, inputs).outcome));
    expect(findings.map(({ id }) => id)).toEqual([]);
  });

  it('finds nothing on a page that has no content at all, and does not throw', () => {
    const inputs = availableInputs({ ...pageFacts({ raw: null, response: null, robotsTxt: null }), document: {} });
    const outcomes = new Set(rules.map((rule) => runRule(rule, inputs).outcome));
    expect([...outcomes].filter((outcome) => outcome === 'error' || outcome === 'fail')).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has its id from its path', () => {
    expect(readFileSync(`${folder}/${id}.ts`, 'utf8')).toContain(`id: '${id}'`);
  });

  it('speaks every language, with the same placeholders', () => {
    for (const text of Object.values(rule.texts)) {
      for (const locale of locales) {
        expect(text[locale]).toMatch(/\S/);
        expect(text[locale]).not.toMatch(/'|TODO|\.\.\.|\s$/);
        expect(placeholdersOf(text[locale])).toEqual(placeholdersOf(text.en));
      }
    }
    expect(rule.texts.title.en.length).toBeLessThanOrEqual(60);
    expect(placeholdersOf(rule.texts.why.en + rule.texts.fix.en + rule.texts.title.en)).toEqual([]);
  });

  it('cites its source', () => {
    const { url, checked, label } = rule.source;
    expect(url).toMatch(/^https:\/\//);
    expect(sourceHosts).toContain(new URL(url).hostname);
    expect(checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(label).not.toBe('');
  });

  it('scores a myth never', () => {
    expect(rule.basis === 'myth' ? rule.severity : 'notice').toBe('notice');
    expect(rule.basis !== 'myth' || rule.texts.why.en.startsWith('Not scored:')).toBe(true);
  });
});

/** Ids of the rule files: paths below the category folders, without the ending. */
function filesOf(ending: '.ts' | '.test.ts'): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(`${folder}/${name}`).map((file) => `${name}/${file}`))
    .filter((path) => path.endsWith('.test.ts') === (ending === '.test.ts'))
    .map((path) => path.slice(0, -ending.length));
}
