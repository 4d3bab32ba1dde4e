import { describe, expect, test } from 'vitest';

import { englishAudit } from '#shared/audit/texts/audit-language.ts';
import { parseDocument } from '#shared/page/parsed-document.ts';
import { assembleFacts } from './facts/assemble-facts.ts';
import { collectDocument } from './collect-document.ts';
import type { PageFacts } from './facts/facts.ts';
import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import type { Input } from './facts/input.ts';
import { type AuditReport, auditReport } from './report/report.ts';
import { maxDetails, runAudit } from './run-audit.ts';

const url = 'https://www.example.com/page';
const unavailable = { state: 'missing', reason: 'unavailable-here' } as const;

function read(html: string, robotsTxt: Input<RobotsTxtFacts> = unavailable): PageFacts {
  const { document, failures } = collectDocument(parseDocument(html, { url }));
  expect(failures).toEqual([]);
  const collectedAt = '2026-11-21T09:00:00.000Z';
  return assembleFacts({
    url,
    collectedAt,
    source: 'raw',
    document,
    failures,
    raw: unavailable,
    response: unavailable,
    robotsTxt,
  });
}

/** Judges, and holds the report to its schema and every rule to its word. */
function judge(facts: PageFacts): AuditReport {
  const report = auditReport.parse(runAudit(facts, { language: englishAudit, keyword: 'tea' }));
  expect(report.outcomes.filter(({ outcome }) => outcome === 'error')).toEqual([]);
  return report;
}

function outcomeOf(report: AuditReport, rule: string) {
  return report.outcomes.find((each) => each.rule === rule);
}

describe('input beyond all measure is bounded, and said', { timeout: 60_000 }, () => {
  const jsonLd = (text: string): string => `<script type="application/ld+json">${text}</script>`;

  test('JSON-LD of 5 MB is kept in part', () => {
    const items = Array.from({ length: 60_000 }, (_, at) => ({
      '@type': 'Product',
      name: `Kettle ${at}`,
      sku: `${at}`.padEnd(40),
    }));
    const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': items });
    expect(text.length).toBeGreaterThan(5_000_000);
    const facts = read(`<title>Kettles</title>${jsonLd(text)}<p>Kettle 1</p>`);
    const [block] = facts.document.structuredData?.jsonLd ?? [];
    expect(block).toMatchObject({ isTruncated: true, error: null });
    expect(block?.text.length).toBeLessThanOrEqual(200_000);
    expect(facts.document.structuredData?.unseen?.length ?? 0).toBeLessThanOrEqual(40);
    expect(outcomeOf(judge(facts), 'schema/too-large')?.outcome).toBe('fail');
  });

  test.each([
    ['objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['things inside things', `${'{"@type":"Thing","about":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ])('JSON-LD of 10,000 levels of %s is read without a stack', (_name, text) => {
    expect(judge(read(`<title>Deep</title>${jsonLd(text)}`)).outcomes.length).toBeGreaterThan(300);
  });

  test('robots.txt of 1 MB is judged, its findings capped with their count', () => {
    const lines = Array.from({ length: 32_000 }, (_, at) => `Disallow: folder-${at}/*/x*y*z$q`).join('\n');
    const text = `User-agent: *\n${lines}\nAllow: /${'*a'.repeat(200)}$`;
    expect(text.length).toBeGreaterThan(1_000_000);
    const robots = { url: 'https://www.example.com/robots.txt', status: 200, contentType: 'text/plain' };
    const facts = read('<title>Tea</title><a href="/tea">Tea</a><img src="/tea.jpg" alt="Tea">', {
      state: 'present',
      value: { ...robots, finalUrl: robots.url, text, isTruncated: true },
    });
    const finding = outcomeOf(judge(facts), 'robots/pattern-without-slash');
    expect(finding).toMatchObject({ outcome: 'fail', total: 32_000 });
    expect(finding?.details).toHaveLength(maxDetails);
  });

  test('20,000 links are counted, and their findings capped', () => {
    const links = Array.from({ length: 20_000 }, (_, at) => `<a href="/A_${at}//x?utm_source=y">click here</a>`).join(
      '',
    );
    const facts = read(`<!doctype html><title>Links</title><body>${links}`);
    expect(facts.document.links).toHaveLength(20_000);
    const report = judge(facts);
    for (const rule of ['link/tracking-params-internal', 'link/double-slash-target', 'link/uppercase-target']) {
      expect(outcomeOf(report, rule)).toMatchObject({ outcome: 'fail', total: 20_000 });
      expect(outcomeOf(report, rule)?.details).toHaveLength(maxDetails);
    }
    expect(JSON.stringify(report).length).toBeLessThan(1_000_000);
  });

  test('a text of 5 MB in one line keeps its main text to its limit', () => {
    const facts = read(`<title>Long</title><p>${'Tea is good. '.repeat(400_000)}`);
    expect(facts.document.text?.mainText.length).toBeLessThanOrEqual(60_000);
    expect(outcomeOf(judge(facts), 'keyword/density')?.outcome).toBe('fail');
  });

  test('a page of 20,000 buttons, videos and images in the HTML keeps its samples', () => {
    const part =
      '<button></button><video></video><input><p data-nosnippet>x</p><img src="data:image/png;base64,AAAA" alt="">';
    const facts = read(`<title>Parts</title>${part.repeat(20_000)}`);
    expect(facts.document.controls?.nameless).toHaveLength(200);
    expect(facts.document.media?.videos).toHaveLength(200);
    expect(facts.document.media?.noSnippets).toHaveLength(200);
    judge(facts);
  });
});
