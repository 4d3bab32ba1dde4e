const priceLine = /^(.*: )?(\d+(?:\.\d+)?)(?:–(\d+(?:\.\d+)?))? ([A-Z]{3})$/s;

/** A line of `price` as money is written in a language; one of another shape, or of no known currency, as it is. */
export function sayPrice(line: string, locale: string): string {
  const [, name = '', low = '', high, currency = ''] = priceLine.exec(line) ?? [];
  if (currency === '') return line;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const said = [low, ...(high === undefined ? [] : [high])].map((amount) => format.format(Number(amount)));
  return `${name}${said.join(' – ')}`;
}
