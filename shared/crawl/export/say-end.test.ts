import { describe, expect, test } from 'vitest';

import { sayEnd } from './say-end.ts';

const say = (id: string): string => id;
const whole = { ended: 'complete', isComplete: true, pages: 3 } as const;

describe('how far a crawl came', () => {
  test('is never complete where the start led to no page', () => {
    expect(sayEnd({ ...whole, startFailure: 'answers 404' }, false, say)).toBe('crawl.end.noPage');
    expect(sayEnd({ ...whole, pages: 0 }, false, say)).toBe('crawl.end.noPage');
  });

  test('is no limit where the links of a list were left alone', () => {
    expect(sayEnd({ ...whole, isComplete: false }, true, say)).toBe('crawl.end.list');
    expect(sayEnd({ ...whole, isComplete: false }, false, say)).toBe('crawl.end.limited');
  });

  test('names why a list ended before its end', () => {
    expect(sayEnd({ ...whole, ended: 'stopped', isComplete: false }, true, say)).toBe('crawl.end.stopped');
  });

  test('is complete where all was asked', () => {
    expect(sayEnd(whole, false, say)).toBe('crawl.end.complete');
  });
});
