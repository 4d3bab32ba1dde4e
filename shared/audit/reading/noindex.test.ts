import { expect, it } from 'vitest';

import { aRobotsTag } from '#shared/testing/fact-builders.ts';
import { decideNoindex } from './noindex.ts';

const now = '2026-11-21T00:00:00Z';

it.each([
  ['nothing said', [], {}, false],
  ['for everyone', [aRobotsTag('noindex')], {}, true],
  ['none', [aRobotsTag('none')], {}, true],
  ['the most restrictive of two wins', [aRobotsTag('index'), aRobotsTag('noindex', { agent: 'googlebot' })], {}, true],
  ['for another engine', [aRobotsTag('noindex', { agent: 'bingbot' })], {}, false],
  ['in the header', [], { 'x-robots-tag': 'noindex' }, true],
  ['a date that has passed', [aRobotsTag('unavailable_after: 2020-01-01')], {}, true],
  ['a date to come', [aRobotsTag('unavailable_after: 2030-01-01')], {}, false],
] as const)('decides on %s', (_name, tags, headers, isBlocked) => {
  const decision = decideNoindex(tags, headers, now);
  expect(decision.isBlocked).toBe(isBlocked);
  expect(decision.by.length > 0).toBe(isBlocked);
});
