import { expect, it } from 'vitest';

import { englishAudit } from '#shared/audit/texts/audit-language.ts';
import { anImage, aRobotsTag } from '#shared/testing/fact-builders.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';

import { runAudit } from '../run-audit.ts';
import { countFindings, reportSections } from './report-sections.ts';

it('puts what keeps the page out of search first, whatever has more places', () => {
  const images = [1, 2, 3].map((node) => anImage({ node, alt: null }));
  const facts = pageFacts({ document: { images, robotsDirectives: [aRobotsTag('noindex')] } });
  const { findings } = reportSections(runAudit(facts, { language: englishAudit }));
  expect(findings[0]?.rule).toBe('index/noindex-meta');
});

it('puts an error of the page as a whole before one that has many places', () => {
  const images = [1, 2, 3].map((node) => anImage({ node, alt: null }));
  const facts = pageFacts({ document: { images, head: { titles: [], metas: [], links: [], refreshes: [] } } });
  const { findings } = reportSections(runAudit(facts, { language: englishAudit }));
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['title/missing', 'image/alt-missing']));
  expect(findings[0]?.rule).toBe('title/missing');
});

it('keeps notices that need no action out of the findings and their count', () => {
  const report = runAudit(pageFacts({ url: 'https://tea.example/tea.html' }), { language: englishAudit });
  const { findings, fine } = reportSections(report);
  expect(fine.map(({ rule }) => rule)).toContain('url/file-extension');
  expect(findings.map(({ rule }) => rule)).not.toContain('url/file-extension');
  expect(countFindings(report, 'notice')).toBe(findings.filter(({ severity }) => severity === 'notice').length);
});
