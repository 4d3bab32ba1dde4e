import type { AuditEntry } from '#extension/platform/storage/database-schema.ts';

/** An entry of the outbox with an empty report, for tests. */
export function outboxEntryFixture(id: string, overrides: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id,
    report: {
      url: 'https://example.com/',
      engine: { name: 'sightline', version: '0.1.0' },
      checkedAt: '2026-11-21T09:00:00.000Z',
      source: 'rendered',
      locale: 'en',
      score: 80,
      summary: {
        indexable: 'yes',
        blockedBy: [],
        title: null,
        description: null,
        canonical: null,
        robots: null,
        h1: null,
        lang: null,
        status: null,
        wordCount: null,
        headingCount: null,
        internalLinks: null,
        externalLinks: null,
        imageCount: null,
        imagesWithoutAlt: null,
        schemaTypes: [],
        hreflangCount: null,
      },
      categories: [],
      outcomes: [],
    },
    createdAtMs: 0,
    attempts: 0,
    nextAttemptAtMs: 0,
    ...overrides,
  };
}
