import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { categories } from '#shared/audit/rule.ts';
import { availableInputs } from '#shared/audit/rule-inputs.ts';
import { runRule } from '#shared/audit/run-rule.ts';
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

describe('every rule', () => {
  it('has its id from its path', () => {
    expect(ids.filter((id) => !readFileSync(`${folder}/${id}.ts`, 'utf8').includes(`id: '${id}'`))).toEqual([]);
  });

  it('has English texts that are whole, and values in its finding alone', () => {
    const faults = rules.flatMap(({ id, texts }) => [
      ...Object.entries(texts)
        .filter(([, text]) => !/\S/.test(text) || /'|TODO|\.\.\.|^\s|\s$/.test(text))
        .map(([name, text]) => `${id} ${name}: ${text}`),
      ...(texts.title.length > 60 ? [`${id} title: ${texts.title.length} characters`] : []),
      ...placeholdersOf(texts.why + texts.fix + texts.title).map((name) => `${id}: {${name}} outside the finding`),
    ]);
    expect(faults).toEqual([]);
  });

  it('cites its source', () => {
    const faults = rules.filter(
      ({ source: { url, checked, label } }) =>
        !url.startsWith('https://') ||
        !sourceHosts.has(new URL(url).hostname) ||
        !/^20\d\d-(0[1-9]|1[0-2])$/.test(checked) ||
        label === '',
    );
    expect(faults.map(({ id, source }) => `${id}: ${source.url}`)).toEqual([]);
  });

  it('is a notice where it is a myth, and says that it is not scored', () => {
    const faults = rules.filter(
      ({ basis, severity, texts }) =>
        basis === 'myth' && (severity !== 'notice' || !texts.why.startsWith('Not scored:')),
    );
    expect(faults.map(({ id }) => id)).toEqual([]);
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
