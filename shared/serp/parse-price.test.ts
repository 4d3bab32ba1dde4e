import { describe, expect, test } from 'vitest';

import { parsePrice } from './parse-price.ts';

type Row = readonly [text: string, own: string | null, from: number, to: number | null, currency: string | null];

const rows: readonly Row[] = [
  ['$1,234.56', 'USD', 1234.56, null, 'USD'],
  ['$0.00', 'USD', 0, null, 'USD'],
  ['$599', 'CAD', 599, null, 'CAD'],
  ['$599', 'EUR', 599, null, null],
  ['$599', null, 599, null, null],
  ['US $28.88', 'GBP', 28.88, null, 'USD'],
  ['C $1,020.50', 'USD', 1020.5, null, 'CAD'],
  ['AU $12.00', 'AUD', 12, null, 'AUD'],
  ['R$ 1.234,56', 'BRL', 1234.56, null, 'BRL'],
  ['S$45.90', 'SGD', 45.9, null, 'SGD'],
  ['TWD 372.40', 'USD', 372.4, null, 'TWD'],
  ['TWD372.40', 'USD', 372.4, null, 'TWD'],
  ['KWD 12.345', 'USD', 12.345, null, 'KWD'],
  ['KWD 1,234.500', 'USD', 1234.5, null, 'KWD'],
  ['1.234,56\u00a0€', 'EUR', 1234.56, null, 'EUR'],
  ['1\u202f234,56 €', 'EUR', 1234.56, null, 'EUR'],
  ['19,99 €', 'EUR', 19.99, null, 'EUR'],
  ['€ 19,99', 'EUR', 19.99, null, 'EUR'],
  ['1.299 €', 'EUR', 1299, null, 'EUR'],
  ['EUR 17,72 bis EUR 18,66', 'EUR', 17.72, 18.66, 'EUR'],
  ['12,00 EUR à 14,99 EUR', 'EUR', 12, 14.99, 'EUR'],
  ['$28.88 to $90.88', 'USD', 28.88, 90.88, 'USD'],
  ['$28.88to$90.88', 'USD', 28.88, 90.88, 'USD'],
  ['£5.00 - £7.50', 'GBP', 5, 7.5, 'GBP'],
  ['3,858 円 ～ 13,507 円', 'USD', 3858, 13507, 'JPY'],
  ['￥24,800', 'JPY', 24800, null, 'JPY'],
  ['¥24,800', 'USD', 24800, null, null],
  ['₹1,14,990.00', 'INR', 114990, null, 'INR'],
  ['Rs. 1,499', 'INR', 1499, null, 'INR'],
  ["CHF 1'234.50", 'EUR', 1234.5, null, 'CHF'],
  ['1 299,00 zł', 'PLN', 1299, null, 'PLN'],
  ['1 299,50 kr', 'SEK', 1299.5, null, 'SEK'],
  ['1.299,50 kr.', 'DKK', 1299.5, null, 'DKK'],
  ['1.299,50 TL', 'TRY', 1299.5, null, 'TRY'],
  ['R 1 234.00', 'ZAR', 1234, null, 'ZAR'],
  ['\u200f٢٬٤٩٩٫٠٠ ج.م', 'EGP', 2499, null, 'EGP'],
  ['د.إ.‏ 89.00', 'AED', 89, null, 'AED'],
  // A crossed-out or unit price behind the first is no range.
  ['$13.97 $24.99', 'USD', 13.97, null, 'USD'],
  ['$13.97 ($14.50/Count)', 'USD', 13.97, null, 'USD'],
  ['$40.00 $20.00', 'USD', 40, null, 'USD'],
  // Letters that look like a sign, and words that look like a code.
  ['Regular 12.00', 'USD', 12, null, null],
  ['NEW 12.00', 'USD', 12, null, null],
];

describe('parsePrice', () => {
  test.each(rows)('%s on a marketplace in %s', (text, own, from, to, currency) => {
    expect(parsePrice(text, own)).toEqual({ from, to, currency });
  });

  test.each([[''], ['Free'], ['See price in cart'], ['—']])('gives nothing for %j', (text) => {
    expect(parsePrice(text, 'USD')).toBeNull();
  });
});
