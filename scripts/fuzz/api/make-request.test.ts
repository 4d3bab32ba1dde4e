import { expect, it } from 'vitest';

import type { Endpoint } from '#shared/api/endpoint.ts';
import { endpoints } from '#shared/api/endpoint-list.ts';

import { createRandom } from '../random.ts';
import { bodyOf, makeRequest } from './make-request.ts';
import { spoil } from './spoil.ts';

const all: readonly Endpoint[] = endpoints;
const seeds = Array.from({ length: 60 }, (_, at) => at);

it('makes bodies that each endpoint takes, so that its work is done and not only its gate', () => {
  const never = all.filter(
    (endpoint) =>
      endpoint.body && !seeds.some((seed) => endpoint.body?.safeParse(bodyOf(endpoint, createRandom(seed))).success),
  );
  expect(never.map(({ id }) => id)).toEqual([]);
});

it('makes the same request for the same number', () => {
  for (const endpoint of all) {
    const [one, other] = [7, 7].map((seed) => makeRequest(endpoint, createRandom(seed), ['a']));
    expect(one).toEqual(other);
  }
});

it('spoils a value without touching it', () => {
  const value = { a: [1, { b: 'c' }] };
  for (const seed of seeds) spoil(value, createRandom(seed));
  expect(value).toEqual({ a: [1, { b: 'c' }] });
});
