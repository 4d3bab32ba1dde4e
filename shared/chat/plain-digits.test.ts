import { expect, it } from 'vitest';

import { plainDigits } from './plain-digits.ts';

it('digits of every script are 0 to 9', () => {
  expect(plainDigits('٠١٢٣٤٥٦٧٨٩ ۵۰۰ ५०० ５００ 𝟓𝟎𝟎 𝟿 ๕๐๐ ٱ')).toBe('0123456789 500 500 500 500 9 500 ٱ');
  expect(plainDigits('١٬٢٣٤٫٥ and m², 42')).toBe('1,234.5 and m², 42');
  expect(plainDigits('١٢٪, １２％')).toBe('12%, 12%');
});
