import { describe, expect, it } from 'vitest';

import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { hostileLimitMs, timeOf } from '#shared/testing/time-of.ts';
import { readHeaderDirectives, readMetaDirectives, unavailableAfterMs } from './robots-directives.ts';

describe('readMetaDirectives', () => {
  it.each([
    ['NOINDEX , follow', ['noindex', 'follow']],
    ['max-snippet: 20,max-image-preview:large', ['max-snippet=20', 'max-image-preview=large']],
    [
      'unavailable_after: Friday, 25 Jun 2010 15:00:00 GMT, nofollow',
      ['unavailable_after=Friday, 25 Jun 2010 15:00:00 GMT', 'nofollow'],
    ],
    [
      'unavailable_after: Monday, Jan 1 2024 00:00 GMT, nofollow',
      ['unavailable_after=Monday, Jan 1 2024 00:00 GMT', 'nofollow'],
    ],
    ['unavailable_after: January 1, 2024, nofollow', ['unavailable_after=January 1, 2024', 'nofollow']],
    [',,', []],
    ['', []],
  ])('%s', (content, expected) => {
    const read = readMetaDirectives([aRobotsTag(content)]);
    expect(read.map(({ name, value }) => (value === null ? name : `${name}=${value}`))).toEqual(expected);
  });
});

describe('readHeaderDirectives', () => {
  it.each([
    ['noindex', ['robots noindex']],
    ['googlebot: noindex, nofollow', ['googlebot noindex', 'googlebot nofollow']],
    ['otherbot: noindex, GoogleBot: nofollow', ['otherbot noindex', 'googlebot nofollow']],
    ['*: noindex', ['robots noindex']],
    ['max-snippet: 5, noindex', ['robots max-snippet', 'robots noindex']],
    ['otherbot: a\rnoindex', ['otherbot a\rnoindex']],
  ])('%s', (header, expected) => {
    expect(readHeaderDirectives({ 'x-robots-tag': header }).map(({ agent, name }) => `${agent} ${name}`)).toEqual(
      expected,
    );
  });

  it('has none without the header', () => {
    expect(readHeaderDirectives({})).toEqual([]);
  });
});

describe('unavailableAfterMs', () => {
  it.each([
    ['2010-06-25', Date.UTC(2010, 5, 25)],
    ['25 Jun 2010 15:00:00 GMT', Date.UTC(2010, 5, 25, 15)],
    ['25-Jun-2010 15:00:00 GMT', Date.UTC(2010, 5, 25, 15)],
    ['someday', Number.NaN],
  ])('%s', (value, expected) => {
    expect(unavailableAfterMs({ agent: 'robots', name: 'unavailable_after', value, source: 'meta' })).toBe(expected);
  });
});

it('reads a line that is one long word and commas in the time of its length', () => {
  const length = 400_000;
  const headers = { 'x-robots-tag': `${'a'.repeat(length)}${','.repeat(length)}` };
  expect(readHeaderDirectives(headers)).toHaveLength(1);
  expect(timeOf(() => readHeaderDirectives(headers))).toBeLessThan(hostileLimitMs);
});

it('begins again with each line of the header: a bot of one line is not meant by the next', () => {
  const found = readHeaderDirectives({
    'x-robots-tag': 'otherbot: nofollow\nnoindex\nbingbot: noarchive, max-snippet: 0',
  });
  expect(found.map(({ agent, name }) => `${agent} ${name}`)).toEqual([
    'otherbot nofollow',
    'robots noindex',
    'bingbot noarchive',
    'bingbot max-snippet',
  ]);
});
