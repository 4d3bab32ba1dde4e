/** ISO 4217 codes that marketplaces print. A closed list, since `NEW` or `TOP` before a number is no currency. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CRC CZK DKK EGP EUR GBP GHS HKD HRK HUF IDR ILS INR ISK JOD JPY ' +
    'KES KRW KWD KZT LBP LKR MAD MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY ' +
    'TWD TZS UAH UGX USD UYU VND ZAR'
  ).split(' '),
);

/** Their smallest unit is a thousandth. */
export const threeDecimalCurrencies: ReadonlySet<string> = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND']);

/** Signs with the currencies that use them; longer ones first, so that `R$` is not read as `$`. Spaces are removed before. */
export const codesBySign: readonly (readonly [sign: string, codes: readonly string[]])[] = [
  ['CDN$', ['CAD']],
  ['MXN$', ['MXN']],
  ['US$', ['USD']],
  ['CA$', ['CAD']],
  ['AU$', ['AUD']],
  ['NZ$', ['NZD']],
  ['HK$', ['HKD']],
  ['NT$', ['TWD']],
  ['MX$', ['MXN']],
  ['C$', ['CAD']],
  ['A$', ['AUD']],
  ['S$', ['SGD']],
  ['R$', ['BRL']],
  ['E£', ['EGP']],
  ['د.إ', ['AED']],
  ['ر.س', ['SAR']],
  ['ج.م', ['EGP']],
  ['درهم', ['AED', 'MAD']],
  ['ريال', ['SAR', 'QAR', 'OMR']],
  ['جنيه', ['EGP']],
  ['€', ['EUR']],
  ['£', ['GBP', 'EGP', 'LBP']],
  ['₹', ['INR']],
  ['₩', ['KRW']],
  ['₽', ['RUB']],
  ['₺', ['TRY']],
  ['₫', ['VND']],
  ['฿', ['THB']],
  ['₱', ['PHP']],
  ['₪', ['ILS']],
  ['₴', ['UAH']],
  ['₦', ['NGN']],
  ['₡', ['CRC']],
  ['₸', ['KZT']],
  ['円', ['JPY']],
  ['元', ['CNY', 'TWD']],
  ['원', ['KRW']],
  ['¥', ['JPY', 'CNY']],
  ['zł', ['PLN']],
  ['Kč', ['CZK']],
  ['Ft', ['HUF']],
  ['lei', ['RON']],
  ['лв', ['BGN']],
  ['руб', ['RUB']],
  ['грн', ['UAH']],
  ['Rp', ['IDR']],
  ['RM', ['MYR']],
  ['Rs', ['INR', 'PKR', 'LKR', 'NPR']],
  ['Fr.', ['CHF']],
  ['TL', ['TRY']],
  ['kr', ['SEK', 'DKK', 'NOK', 'ISK']],
  ['$', ['USD', 'CAD', 'AUD', 'MXN', 'SGD', 'NZD', 'HKD', 'TWD', 'CLP', 'COP', 'ARS', 'UYU', 'BRL']],
  ['R', ['ZAR']],
];
