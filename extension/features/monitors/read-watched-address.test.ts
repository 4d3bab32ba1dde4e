import { expect, test } from 'vitest';

import type { MonitorKindId } from '#shared/monitors/monitor-kind.ts';

import { readWatchedAddress } from './read-watched-address.ts';

test.each<[string, MonitorKindId, string]>([
  ['example.com', 'page', 'https://example.com/'],
  ['example.com/tea?a=1', 'page', 'https://example.com/tea?a=1'],
  ['example.com', 'domain', 'https://example.com/'],
  ['http://www.example.com/tea', 'domain', 'https://www.example.com/'],
])('“%s” as %s is %s', (typed, kind, url) => {
  expect(readWatchedAddress(typed, kind, false)).toEqual({ ok: true, value: url });
});

test.each([
  ['ftp://example.com/', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['https://user:pw@example.com/', 'credentials'],
  [`https://example.com/${'a'.repeat(2_000)}`, 'long'],
  ['http://192.168.1.10/', 'private'],
  ['', 'empty'],
])('“%s” is refused: %s', (typed, fault) => {
  expect(readWatchedAddress(typed, 'page', false)).toEqual({ ok: false, failure: fault });
});

test('an address of one’s own network is asked by a backend that stands in it', () => {
  expect(readWatchedAddress('http://192.168.1.10/', 'page', true)).toMatchObject({ ok: true });
});
