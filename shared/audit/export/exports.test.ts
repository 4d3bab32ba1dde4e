import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';

import { type AuditLanguage, englishAudit } from '#shared/audit/texts/audit-language.ts';
import { loadAuditLanguage } from '#shared/audit/texts/load-audit-language.ts';
import { parseDocument } from '#shared/page/parsed-document.ts';
import { titled } from '#shared/testing/document-with.ts';
import { anImage, aRobotsTag } from '#shared/testing/fact-builders.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';

import { auditComparison } from '../report/audit-comparison.ts';
import type { PageFacts, ResponseFacts } from '../facts/facts.ts';
import type { AuditReport } from '../report/report.ts';
import { findRule } from '../rules/rule-list.ts';
import { runAudit } from '../run-audit.ts';
import { comparisonToHtml } from './comparison-html.ts';
import { comparisonToJson } from './comparison-json.ts';
import { auditToCsv } from './csv.ts';
import { auditToHtml, type HtmlReportContext } from './html.ts';
import { auditToJson } from './json.ts';
import { auditToMarkdown } from './markdown.ts';
import { auditToSarif } from './sarif.ts';
import { auditToText } from './text.ts';

const hostile = '<img src=x onerror=alert(1)> | `tick` "quote" [link](javascript:alert(1))';
const formula = '=HYPERLINK("https://evil.example")';

const french = await loadAuditLanguage('fr');

function hostileReport(language: AuditLanguage = englishAudit): AuditReport {
  const report = runAudit(pageFacts({ robotsTxt: null, response: null }), { language });
  const [first, second, ...rest] = report.outcomes;
  if (!first || !second) throw new Error('The report has no outcomes.');
  return {
    ...report,
    url: 'javascript:alert(1)//https://www.example.com/',
    summary: { ...report.summary, title: hostile },
    outcomes: [
      {
        ...first,
        outcome: 'fail',
        severity: 'error',
        message: hostile,
        details: [{ selector: 'a > b', snippet: hostile, url: 'https://www.example.com/x', value: formula }],
        total: 7,
      },
      { ...second, outcome: 'needs-review', details: [] },
      ...rest,
    ],
  };
}

const writers = {
  csv: auditToCsv,
  html: auditToHtml,
  json: auditToJson,
  markdown: auditToMarkdown,
  sarif: auditToSarif,
  text: auditToText,
};

test.each(Object.entries(writers))('%s names every finding, and what was not checked', (_format, write) => {
  const report = hostileReport();
  const text = write(report, englishAudit);
  const named = report.outcomes.filter(({ outcome }) => ['fail', 'needs-review', 'not-checked'].includes(outcome));
  expect(named.map(({ rule }) => rule).filter((rule) => !text.includes(rule))).toEqual([]);
});

describe('the HTML report', () => {
  test('runs nothing of the page and asks nothing of the network', () => {
    const view = parseDocument(auditToHtml(hostileReport(), englishAudit), { url: 'https://report.example/' });
    expect(view.select('script, img, iframe, [onerror], link, [src]')).toEqual([]);
    const targets = view.select('a').map((node) => view.attribute(node, 'href'));
    expect(targets.filter((href) => !/^(https:\/\/|#$)/.test(href ?? ''))).toEqual([]);
    expect(view.select('meta[http-equiv="Content-Security-Policy"]')).toHaveLength(1);
  });

  test('is in the language of the report', () => {
    const view = parseDocument(auditToHtml(hostileReport(french), french), { url: 'https://report.example/' });
    expect(view.select('html[lang="fr"]')).toHaveLength(1);
  });
});

describe('the first page of the HTML report', () => {
  const ofChairs = runAudit(pageFacts({ document: titled('Oak chairs') }), { language: englishAudit });
  const audited: AuditReport = {
    ...ofChairs,
    summary: { ...ofChairs.summary, description: null },
    categories: ofChairs.categories.map((each) => (each.id === 'image' ? { ...each, errors: 2 } : each)),
    outcomes: ofChairs.outcomes.map((each) => ({ ...each, outcome: 'fail', message: `Finding of ${each.rule}.` })),
  };
  const cover = (report: AuditReport, context: HtmlReportContext = {}): string => {
    const view = parseDocument(auditToHtml(report, englishAudit, context), { url: 'https://report.example/' });
    return view
      .select('.cover')
      .map((node) => view.textContent(node))
      .join('')
      .replaceAll(/\s+/g, ' ');
  };

  test('names site, verdict, how the result looks, categories and what to do first', () => {
    const text = cover(audited);
    expect(text).toContain('example.com');
    for (const part of ['Oak chairs', 'No description', 'By category', 'Images2 errors', 'To do first'])
      expect(text).toContain(part);
  });

  test('has at most five things to do, none of them a myth', () => {
    const view = parseDocument(auditToHtml(audited, englishAudit), { url: 'https://report.example/' });
    const items = view.select('.first li').map((node) => view.textContent(node));
    expect(items).toHaveLength(5);
    const myths = audited.outcomes.filter(({ rule }) => findRule(rule)?.basis === 'myth');
    expect(items.filter((item) => myths.some(({ message }) => item.includes(message)))).toEqual([]);
  });

  test.each([
    [90, 80, '▼10 since Nov 12, 2026'],
    [80, 90, '▲10 since Nov 12, 2026'],
    [80, 80, 'Same score as on Nov 12, 2026'],
  ])('says that %i became %i', (before, now, said) => {
    const previous = { score: before, checkedAt: '2026-11-12T10:00:00.000Z' };
    expect(cover({ ...audited, score: now }, { previous })).toContain(said);
  });

  test('says nothing of a change where there is no audit before', () => {
    expect(cover(audited)).not.toMatch(/since|Same score/);
  });

  test('carries logo and colour, and lets nothing but such an image in', () => {
    const brand = { logo: 'data:image/png;base64,iVBORw0KGgo=', color: '#00aa77' };
    const html = auditToHtml(hostileReport(), englishAudit, { brand });
    const view = parseDocument(html, { url: 'https://report.example/' });
    expect(view.select('[src]').map((node) => view.attribute(node, 'src'))).toEqual([brand.logo]);
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    expect(html).toContain('--brand:#00aa77');
  });
});

describe('the CSV report', () => {
  test('has the same number of cells in every row and no live formula', () => {
    const rows = parseCsv(auditToCsv(hostileReport(), englishAudit));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.flat().filter((value) => /^[=+\-@]/.test(value))).toEqual([]);
    expect(rows.flat()).toContain(`'${formula}`);
    expect(rows.flat()).toContain(hostile);
  });
});

describe('the CSV of one rule', () => {
  test('has the places of that rule alone, and how many there are beyond those kept', () => {
    const report = hostileReport();
    const rule = report.outcomes[0]?.rule ?? '';
    const rows = parseCsv(auditToCsv(report, englishAudit, rule));
    const [names = [], ...cells] = rows;
    const column = (name: string): readonly (string | undefined)[] => cells.map((row) => row[names.indexOf(name)]);
    expect(column('rule')).toEqual([rule]);
    expect(column('places_found')).toEqual(['7']);
  });
});

describe('the HTML report with facts', () => {
  test('carries the four views, the source of each conclusion and what the HTML loses', () => {
    const facts = {
      ...pageFacts({ document: titled(hostile) }),
      servedHtml: {
        headBreak: {
          tag: 'img',
          line: 4,
          snippet: hostile,
          isInNoscript: false,
          lost: [{ what: 'canonical', line: 5, snippet: '<link rel="canonical">' }],
          lostCount: 1,
        },
        sizeCut: null,
      },
    } as const satisfies PageFacts;
    const html = auditToHtml(hostileReport(french), french, { facts });
    const view = parseDocument(html, { url: 'https://report.example/' });
    expect(view.select('script, img, iframe, [onerror], link, [src]')).toEqual([]);
    expect(view.select('.views tbody tr')).toHaveLength(13);
    expect(view.select('.views a[href^="https://developers.google.com/"]').length).toBeGreaterThan(12);
    expect(view.select('li[value="5"]').map((node) => view.textContent(node))).toEqual(['<link rel="canonical">']);
  });
});

describe('the way to the page in the HTML report', () => {
  const html = (response: Partial<ResponseFacts>): string =>
    auditToHtml(hostileReport(), englishAudit, { facts: pageFacts({ response }) });

  test('names every hop that is known', () => {
    const redirects = [{ url: 'http://example.com/', status: 301, location: 'https://www.example.com/tea' }];
    expect(html({ isRedirected: true, redirects })).toContain('301 <span class="url">http://example.com/</span>');
  });

  test('says that hops are hidden where the browser hides them', () => {
    expect(html({ isRedirected: true, redirects: [] })).toContain('does not show them');
    expect(html({ isRedirected: false, redirects: [] })).not.toContain('does not show them');
  });
});

describe('the comparison', () => {
  const before = runAudit(pageFacts({ document: titled() }), { language: englishAudit });
  const after = runAudit(pageFacts({ document: { images: [anImage({ alt: null })] } }), { language: englishAudit });

  test('as JSON names both audits and what changed', () => {
    const read: unknown = JSON.parse(comparisonToJson(before, after));
    expect(read).toMatchObject({
      before: { url: before.url, score: before.score },
      fixed: expect.arrayContaining([expect.objectContaining({ rule: 'title/missing', after: 0 })]),
      new: expect.arrayContaining([expect.objectContaining({ rule: 'image/alt-missing', before: 0 })]),
    });
    expect(auditComparison.safeParse(read).success).toBe(true);
  });

  test('as HTML shows what is new with its places, what is fixed, and facts that differ', () => {
    const html = comparisonToHtml(before, after, englishAudit);
    const view = parseDocument(html, { url: 'https://report.example/' });
    const lists = view.select('section').map((node) => view.textContent(node).replace(/\s+/g, ' '));
    expect(lists.find((text) => text.startsWith('New'))).toContain('image/alt-missing');
    expect(lists.find((text) => text.startsWith('Fixed'))).toContain('title/missing');
    expect(lists.find((text) => text.startsWith('The page at a glance'))).toContain('Title');
  });

  test('as HTML says by arrow how the score changed', () => {
    const html = comparisonToHtml({ ...before, score: 90 }, { ...after, score: 42 }, englishAudit);
    expect(html).toContain('▼48');
    expect(html).not.toContain('-48');
  });

  test('of an audit with itself says that nothing changed', () => {
    expect(comparisonToHtml(before, before, englishAudit)).toContain('No finding changed.');
  });

  test('runs nothing of the page', () => {
    const html = comparisonToHtml(hostileReport(), { ...hostileReport(), outcomes: before.outcomes }, englishAudit);
    const view = parseDocument(html, { url: 'https://report.example/' });
    expect(view.select('script, img, iframe, [onerror], link, [src]')).toEqual([]);
    expect(view.select('a').map((node) => view.attribute(node, 'href'))).toEqual(['#']);
  });
});

describe('the SARIF report', () => {
  test('validates against the schema of the standard', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    const validate = ajv.compile(sarifSchema);
    const log: unknown = JSON.parse(
      auditToSarif({ ...hostileReport(), url: 'https://www.example.com/a%20b' }, englishAudit),
    );
    expect(validate(log) ? [] : validate.errors).toEqual([]);
  });
});

describe('the Markdown report', () => {
  test('keeps page contents from becoming markup', () => {
    const text = auditToMarkdown(hostileReport(), englishAudit);
    const outsideCode = text.replace(/(`+)(?:(?!\1)[\s\S])*?\1/g, '');
    expect(outsideCode).not.toMatch(/(?<!\\)<img/);
    expect(outsideCode).not.toMatch(/(?<!\\)\]\(javascript/);
  });
});

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

test('the headline says why a page is not indexable, as the popup does', () => {
  const facts = pageFacts({ document: { robotsDirectives: [aRobotsTag('noindex')] } });
  const english = runAudit(facts, { language: englishAudit });
  expect(/<p class="verdict">.*?<\/p>/s.exec(auditToHtml(english, englishAudit))?.[0]).toContain(
    'Not indexable: noindex in the robots meta tag ·',
  );
  expect(auditToText(english, englishAudit)).toContain('Not indexable: noindex in the robots meta tag ·');
  expect(auditToMarkdown(runAudit(facts, { language: french }), french)).toMatch(
    /Non indexable\s: noindex dans la balise meta robots ·/u,
  );
});
