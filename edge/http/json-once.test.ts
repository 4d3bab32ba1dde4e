import { expect, it } from 'vitest';

import { jsonOnce } from './json-once.ts';

const read = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

it('writes a value once, and others for themselves', () => {
  const body = { name: 'Tëa', items: [1, null] };
  const bytes = jsonOnce(body);
  expect(read(bytes)).toEqual(body);
  expect(jsonOnce(body)).toBe(bytes);
  expect(read(jsonOnce({ ...body, name: 'Cup' }))).toEqual({ ...body, name: 'Cup' });
});

it.each(['text', 4, null, true])('takes %j too', (body) => {
  expect(read(jsonOnce(body))).toBe(body);
});
