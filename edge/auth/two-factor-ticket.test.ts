import { expect, it } from 'vitest';

import { headersOfTicket } from './two-factor-ticket.ts';

it.each([
  ['a.b%3D', 'a.b%3D'],
  ['a\0b', 'ab'],
  ['a\r\nb', 'ab'],
  ['a;b, c', 'abc'],
  ['茶\ud800ü', ''],
])('makes a header of the ticket %j', (ticket, value) => {
  expect(headersOfTicket(ticket).get('cookie')).toBe(`better-auth.two_factor=${value}`);
});
