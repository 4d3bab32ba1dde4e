import { expect, it } from 'vitest';

import { mainWritingSystem } from './writing-system.ts';

it.each([
  ['How to brew tea', 'latin'],
  ['Как заварить чай', 'cyrillic'],
  ['緑茶のいれ方', 'cjk'],
  ['شاي أخضر', 'arabic'],
  ['Зелёный чай, green tea', undefined],
  ['12:30 – 14:00', undefined],
])('%s is %s', (text, expected) => {
  expect(mainWritingSystem(text)).toBe(expected);
});
