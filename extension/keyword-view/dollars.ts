/** Millionths of a US dollar as money: checks cost fractions of a cent. */
export function dollars(micros: number, locale: string): string {
  const money = { style: 'currency', currency: 'USD', minimumFractionDigits: 2, maximumFractionDigits: 4 } as const;
  return new Intl.NumberFormat(locale, money).format(micros / 1_000_000);
}
