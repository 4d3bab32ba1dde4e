import { expect, it } from 'vitest';

import { networkReason } from './network-reason.ts';

it.each([
  [new TypeError('Failed to fetch'), 'the address cannot be reached'],
  [new TypeError('NetworkError when attempting to fetch resource.'), 'the address cannot be reached'],
  [new TypeError('fetch failed'), 'the address cannot be reached'],
  [new TypeError('network error'), 'the connection broke off'],
  [new Error('Unexpected end of data'), 'Unexpected end of data'],
  ['too late', 'too late'],
])('%s is said as "%s"', (error, said) => {
  expect(networkReason(error)).toBe(said);
});
