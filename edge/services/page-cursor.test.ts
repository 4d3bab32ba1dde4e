import { describe, expect, it } from 'vitest';

import { cutPage, readCursor, writeCursor } from './page-cursor.ts';

const start = { at: new Date('2026-11-20T10:00:00.123Z'), id: '0199aaaa-0000-7000-8000-000000000001' };

describe('cursors', () => {
  it('come back as the place that they were written for', () => {
    expect(readCursor(writeCursor(start))).toEqual(start);
    expect(readCursor(undefined)).toBeUndefined();
  });

  it.each(['', '=', 'e30', btoa('[1]'), btoa(`[1.5,"${start.id}"]`), btoa(`[9e15,"${start.id}"]`), 'ünïcode'])(
    'refuse %j',
    (cursor) => {
      expect(() => readCursor(cursor)).toThrow(expect.objectContaining({ code: 'invalid_request' }));
    },
  );
});

describe('cutPage', () => {
  const rows = [3, 2, 1].map((ms) => ({ at: new Date(ms), id: start.id }));
  it.each([
    [2, 2, true],
    [3, 3, false],
    [4, 3, false],
  ])('of three rows with a limit of %i gives %i, with a next page: %s', (limit, length, hasNext) => {
    const page = cutPage(rows, limit, (row) => row);
    expect(page.items).toHaveLength(length);
    expect(page.nextCursor !== null).toBe(hasNext);
  });

  it('goes on after the last row that it gave', () => {
    expect(readCursor(cutPage(rows, 2, (row) => row).nextCursor ?? '')).toEqual(rows[1]);
  });
});
