import { expect, it } from 'vitest';

import { withoutTail } from './without-tail.ts';

it.each([
  ['1-16 of over 100,000 results for', '1-16 of over 100,000 results'],
  ['1-16 von mehr als 100.000 Ergebnissen oder Vorschlägen für', '1-16 von mehr als 100.000 Ergebnissen'],
  ['1-16 sur plus de 100 000 résultats pour', '1-16 sur plus de 100 000 résultats'],
  ['検索結果 100,000 以上 のうち 1-16件', '検索結果 100,000 以上 のうち 1-16件'],
  ['1,200+ results for kettle', '1,200+ results'],
  ['No count', 'No count'],
])('%s', (count, shown) => {
  expect(withoutTail(count)).toBe(shown);
});
