/** A price as the page shows it. */
export interface ParsedPrice {
  readonly from: number;
  /** Upper end of a range; null for one price. */
  readonly to: number | null;
  /** ISO 4217; null where the sign is shared by several and the page's host decides nothing. */
  readonly currency: string | null;
  readonly text: string;
}

/** Reads `$1,299.00`, `1.299,00 €`, `TWD 372.40`, `₹1,23,456`, `US $10.00 to US $20.00`; null where no number stands. */
export function parsePrice(text: string, hostCurrency: string | null = null): ParsedPrice | null {
  const amounts = [...text.matchAll(/\d[\d.,\u00a0\u202f '’]*/gu)].map(([amount]) => parseAmount(amount));
  const [from, to] = amounts;
  if (from === undefined) return null;
  return { from, to: to !== undefined && to > from ? to : null, currency: currencyOf(text, hostCurrency), text };
}

/** The last point or comma is a decimal mark where one or two digits follow it, else it groups. */
function parseAmount(text: string): number {
  const amount = text.replace(/[^\d.,]/g, '').replace(/[.,]+$/, '');
  const [, whole = amount, fraction = ''] = /^(.*)[.,](\d{1,2})$/.exec(amount) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${fraction || '0'}`);
}

function currencyOf(text: string, hostCurrency: string | null): string | null {
  const code = /(?<![A-Z])(?:[A-Z]{3})(?![A-Z])/.exec(text)?.[0];
  if (code !== undefined && isCode.test(code)) return code;
  for (const [sign, currency] of signs) if (text.includes(sign)) return currency;
  for (const [sign, codes] of sharedSigns) {
    if (text.includes(sign)) return hostCurrency !== null && codes.includes(hostCurrency) ? hostCurrency : null;
  }
  return null;
}

const isCode =
  /^(?:AED|ARS|AUD|BGN|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EGP|EUR|GBP|HKD|HUF|IDR|ILS|INR|JPY|KRW|MXN|MYR|NOK|NZD|PEN|PHP|PLN|RON|RUB|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR)$/;

/** Longer signs first: `US $` holds `$`. */
const signs: readonly (readonly [string, string])[] = [
  ['US $', 'USD'],
  ['US$', 'USD'],
  ['C $', 'CAD'],
  ['CA$', 'CAD'],
  ['AU $', 'AUD'],
  ['A$', 'AUD'],
  ['NT$', 'TWD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['MX$', 'MXN'],
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₪', 'ILS'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['元', 'CNY'],
  ['円', 'JPY'],
];

/** What these mean depends on where the page is from. */
const sharedSigns: readonly (readonly [string, readonly string[]])[] = [
  ['$', ['USD', 'CAD', 'AUD', 'MXN', 'SGD', 'NZD', 'HKD', 'TWD', 'ARS', 'CLP', 'COP']],
  ['¥', ['JPY', 'CNY']],
  ['￥', ['JPY', 'CNY']],
  ['kr', ['SEK', 'NOK', 'DKK']],
];
