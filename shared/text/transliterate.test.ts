import { expect, it } from 'vitest';

import { transliterate } from './transliterate.ts';

it.each([
  ['københavn', 'koebenhavn'],
  ['grüner tee', 'gruener tee'],
  ['скамейки', 'skameyki'],
  ['скамейки', 'skamejki'],
  ['хлеб', 'hleb'],
  ['щётка', 'shchetka'],
  ['παγκάκια', 'pagkakia'],
  ['θέα', 'thea'],
  ['ευρώ', 'evro'],
  ['μπάνιο', 'banio'],
  ['україна', 'ukraina'],
  ['гірка', 'hirka'],
  ['пʼять', 'piat'],
  ['българия', 'balgariya'],
  ['љубав', 'ljubav'],
  ['ђак', 'djak'],
  ['đak', 'djak'],
  ['među', 'medju'],
  ['col·legi', 'collegi'],
  ['həkim', 'hekim'],
  ['мінскі ўзвышша', 'minski uzvyshsha'],
  ['қазақстан', 'qazaqstan'],
  ['қазақстан', 'kazakstan'],
  ['თბილისი', 'tbilisi'],
  ['երևան', 'yerevan'],
])('writes %s as %s', (text, latin) => {
  expect(transliterate(text)).toContain(latin);
});

it('has nothing to add to plain letters', () => {
  expect(transliterate('green tea')).toEqual([]);
});
