import { expect, it } from 'vitest';

import { readNames } from './read-names.ts';

it.each([
  ['a.example\nhttps://www.b.example/x, a.example', ['a.example', 'b.example'], []],
  ['a.example b.example', ['a.example', 'b.example'], []],
  ['B08N5WRWNW; UC_x5XG1OV2P6uZZ5FSM9Ttw', ['B08N5WRWNW', 'UC_x5XG1OV2P6uZZ5FSM9Ttw'], []],
  ['not a domain\n-5', [], ['not a domain', '-5']],
  [`${'a'.repeat(400)}\nb.example`, ['b.example'], ['a'.repeat(400)]],
  ['A.example  not/one <b>', [], ['A.example  not/one <b>']],
  [' \n , ', [], []],
])('reads %j', (typed, names, refused) => {
  expect(readNames(typed)).toEqual({ names, refused });
});
