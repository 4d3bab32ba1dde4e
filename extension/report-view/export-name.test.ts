import { describe, expect, it } from 'vitest';

import { exportName } from './export-name.ts';

describe('exportName', () => {
  it.each([
    ['https://example.com/', 'audit-example.com-2026-11-21.csv'],
    ['https://example.com/a/b.html?x=1#y', 'audit-example.com-a-b.html-2026-11-21.csv'],
    ['http://localhost:3000/..%2fetc/', 'audit-localhost-3000-..-2fetc-2026-11-21.csv'],
    ['file:///tmp/seite.html', 'audit-tmp-seite.html-2026-11-21.csv'],
  ])('names the export of %s', (url, expected) => {
    expect(exportName({ url, checkedAt: '2026-11-21T09:00:00.000Z' }, 'csv')).toBe(expected);
  });

  it('says what a part of it is about', () => {
    const report = { url: 'https://example.com/', checkedAt: '2026-11-21T09:00:00.000Z' };
    expect(exportName(report, 'csv', 'image/alt-missing')).toBe('audit-example.com-2026-11-21-image-alt-missing.csv');
  });
});
