import type { AuditReport } from '#shared/audit/report/report.ts';

/** A small valid report with one failing rule in `places` places. */
export function sampleReport(changes: Partial<AuditReport> & { readonly places?: number } = {}): AuditReport {
  const { places = 1, ...rest } = changes;
  return {
    url: 'https://shop.example/pricing',
    engine: { name: 'sightline', version: '0.1.0' },
    checkedAt: '2026-11-20T10:00:00.000Z',
    source: 'rendered',
    locale: 'en',
    score: 82,
    summary: {
      indexable: 'yes',
      blockedBy: [],
      title: 'Pricing',
      description: null,
      canonical: null,
      robots: null,
      h1: 'Pricing',
      lang: 'en',
      status: 200,
      wordCount: 120,
      headingCount: 3,
      internalLinks: 12,
      externalLinks: 1,
      imageCount: 2,
      imagesWithoutAlt: places,
      schemaTypes: [],
      hreflangCount: 0,
    },
    categories: [{ id: 'image', score: 50, errors: 0, warnings: places > 0 ? 1 : 0, notices: 0 }],
    outcomes: [
      {
        rule: 'image/alt-missing',
        outcome: places > 0 ? 'fail' : 'pass',
        severity: 'warning',
        message: `${places} images have no alternative text.`,
        details: Array.from({ length: places }, (_, at) => ({ selector: `img:nth-of-type(${at + 1})` })),
      },
      { rule: 'title/missing', outcome: 'pass', severity: 'error', message: 'There is a title.', details: [] },
    ],
    ...rest,
  };
}
