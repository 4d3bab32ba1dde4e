import { describe, expect, it } from 'vitest';

import { findDrawing } from './load-popup-drawings.ts';
import { drawingOf, type PopupDrawing } from './popup-drawing.ts';

const nowMs = new Date(2026, 10, 30, 12).getTime();
const url = 'https://shop.example/oak';
const job = { auditId: 'a1', stage: 'done', revision: 2 } as const;
const drawing: PopupDrawing = {
  tabId: 7,
  of: drawingOf({ version: 'v1', url, job, nowMs }),
  lang: 'en',
  dir: 'ltr',
  theme: undefined,
  markup: '<p>Oak</p>',
};
const stored = { storedVersion: 'v1', 'job:7': job, popupDrawings: [drawing] };
const tab = { tabId: 7, url, nowMs };

describe('findDrawing', () => {
  it('finds what was drawn from all that is stored now', () => {
    expect(findDrawing(stored, tab)).toBe(drawing);
    expect(findDrawing(stored, { ...tab, nowMs: nowMs + 3_600_000 })).toBe(drawing);
  });

  it.each([
    ['another tab', stored, { ...tab, tabId: 8 }],
    ['another tab with the same audit', { ...stored, 'job:8': job }, { ...tab, tabId: 8 }],
    ['another address of the tab', stored, { ...tab, url: `${url}?size=2` }],
    ['another audit', { ...stored, 'job:7': { ...job, auditId: 'a2' } }, tab],
    ['an audit under way', { ...stored, 'job:7': { ...job, stage: 'fetching' } }, tab],
    ['an audit judged again', { ...stored, 'job:7': { ...job, revision: 3 } }, tab],
    ['a forgotten audit', { storedVersion: 'v1', popupDrawings: [drawing] }, tab],
    ['other keywords, sites or settings', { ...stored, storedVersion: 'v2' }, tab],
    ['another day', stored, { ...tab, nowMs: nowMs + 86_400_000 }],
    ['nothing drawn', { storedVersion: 'v1', 'job:7': job }, tab],
  ])('finds nothing for %s', (_what, session, now) => {
    expect(findDrawing(session, now)).toBeUndefined();
  });
});
