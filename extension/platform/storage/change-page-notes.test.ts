import { describe, expect, it } from 'vitest';

import { changeNote, importNotes, maxNotes, type PageNote } from './change-page-notes.ts';

const tea: PageNote = { page: 'https://tea.test/', note: 'Ask Ana', changedAt: '2026-11-02T10:00:00.000Z' };
const changedAt = '2026-11-03T10:00:00.000Z';
const full = Array.from({ length: maxNotes }, (_, at) => ({ ...tea, page: `https://tea.test/${at}` }));

describe('a note of a page', () => {
  it.each([
    ['is kept for the address without its fragment', [], 'Ask Ben', [{ ...tea, note: 'Ask Ben', changedAt }]],
    ['takes the place of the one before', [tea], ' Ask Ben ', [{ ...tea, note: 'Ask Ben', changedAt }]],
    ['is removed where nothing is left of it', [tea], '  ', []],
  ])('%s', (_name, before, typed, expected) => {
    expect(changeNote(before, { url: 'https://tea.test/#top', typed, changedAt })).toEqual({
      ok: true,
      value: expected,
    });
  });

  it.each([
    ['too-long', [], 'x'.repeat(2_001)],
    ['too-many', full, 'Ask Ben'],
  ])('is refused as %s', (failure, before, typed) => {
    expect(changeNote(before, { url: 'https://tea.test/', typed, changedAt })).toEqual({ ok: false, failure });
  });

  it('can be changed where there is no room for another', () => {
    expect(changeNote(full, { url: 'https://tea.test/7', typed: 'Ask Ben', changedAt }).ok).toBe(true);
  });
});

describe('an import of notes', () => {
  it('takes what is new or newer and keeps the rest', () => {
    const lines = [
      { ...tea, note: 'Older', changedAt: '2026-11-01T10:00:00.000Z' },
      { page: 'https://new.test/#part', note: 'New', changedAt },
      { page: 'https://long.test/', note: 'x'.repeat(2_001), changedAt },
    ];
    expect(importNotes([tea], JSON.stringify(lines))).toEqual({
      notes: [tea, { page: 'https://new.test/', note: 'New', changedAt }],
      taken: 1,
      refused: 1,
    });
  });

  it.each(['', 'no JSON', '{"page":"https://tea.test/"}', '[{"page":1}]'])('refuses %j', (text) => {
    expect(importNotes([tea], text)).toBeUndefined();
  });
});
