import { describe, expect, it } from 'vitest';

import { addToTrail, leadsTo, parseTrail, type SeenHeader, type VisitEvent, type VisitTrail } from './visit-trail.ts';

const asked: VisitEvent = { kind: 'asked', requestId: '1' };
const redirected = (from: string, location: string, headers: readonly SeenHeader[] = []): VisitEvent => ({
  kind: 'redirected',
  requestId: '1',
  url: from,
  status: 301,
  location,
  headers,
});
const answered = (url: string, headers: readonly SeenHeader[] = []): VisitEvent => ({
  kind: 'answered',
  requestId: '1',
  url,
  status: 200,
  isFromCache: false,
  headers,
  atMs: 1,
});

const answerHeaders = [{ name: 'Content-Type', value: 'text/html' }, { name: 'X-Empty' }];

function trailOf(events: readonly VisitEvent[]): VisitTrail | undefined {
  return events.reduce<VisitTrail | undefined>(addToTrail, undefined);
}

describe('the trail of a visit', () => {
  it('holds each hop and the answer with its headers', () => {
    const trail = trailOf([
      asked,
      redirected('http://a.test/', 'https://a.test/'),
      answered('https://a.test/', answerHeaders),
    ]);
    expect(trail).toEqual({
      requestId: '1',
      hops: [{ url: 'http://a.test/', status: 301, location: 'https://a.test/', isInternal: false }],
      hopsLeftOut: 0,
      answer: {
        url: 'https://a.test/',
        status: 200,
        isFromCache: false,
        headers: [
          { name: 'content-type', value: 'text/html' },
          { name: 'x-empty', value: '' },
        ],
        atMs: 1,
      },
    });
    expect(parseTrail(trail)).toEqual(trail);
  });

  it('begins again with another request', () => {
    const first = trailOf([asked, redirected('https://a.test/', 'https://b.test/'), answered('https://b.test/')]);
    expect(addToTrail(first, { kind: 'asked', requestId: '2' })).toEqual({ requestId: '2', hops: [], hopsLeftOut: 0 });
  });

  it('tells what the browser did by itself from what a server answered', () => {
    const hsts = redirected('http://a.test/', 'https://a.test/', [{ name: 'Non-Authoritative-Reason' }]);
    expect(trailOf([hsts])?.hops[0]?.isInternal).toBe(true);
  });

  it('stays within its bounds', () => {
    const hops = Array.from({ length: 25 }, (_, at) => redirected(`https://a.test/${at}`, 'x'.repeat(10_000)));
    const many = Array.from({ length: 300 }, (_, at) => ({ name: `h${at}`, value: 'v'.repeat(10_000) }));
    const trail = trailOf([...hops, answered('https://a.test/', many)]);
    expect([trail?.hops.length, trail?.hopsLeftOut, trail?.answer?.headers.length]).toEqual([20, 5, 100]);
    expect(JSON.stringify(trail).length).toBeLessThan(600_000);
  });

  it.each([
    ['https://a.test/', true],
    ['https://a.test/#part', true],
    ['https://a.test/other', false],
  ])('leads to %s: %s', (url, expected) => {
    const trail = trailOf([asked, answered('https://a.test/')]);
    expect(trail && leadsTo(trail, url)).toBe(expected);
  });

  it('leads nowhere without an answer', () => {
    expect(leadsTo({ requestId: '1', hops: [], hopsLeftOut: 0 }, 'https://a.test/')).toBe(false);
  });

  it('is not taken from anything else that is stored', () => {
    expect(parseTrail({ hops: 'none' })).toBeUndefined();
  });
});
