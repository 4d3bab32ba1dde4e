/** A code with its name in a language of the user. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/**
 * Countries (ISO 3166-1 alpha-2) or languages (ISO 639-1) by name in `locale`, in its order; codes without a name are left out,
 * and codes that only stand for another one of the list: `tw` is `ak`, Akan (CLDR's aliases).
 */
export function namedCodes(codes: Iterable<string>, type: 'language' | 'region', locale: string): readonly NamedCode[] {
  const names = new Intl.DisplayNames([locale], { type, fallback: 'none' });
  const { compare } = new Intl.Collator(locale);
  const given = new Set(codes);
  return [...given]
    .filter((code) => {
      const canonical = canonicalCode(code, type);
      return canonical === code || !given.has(canonical);
    })
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [{ code, name }];
    })
    .toSorted((a, b) => compare(a.name, b.name));
}

function canonicalCode(code: string, type: 'language' | 'region'): string {
  if (type === 'language') return new Intl.Locale(code).language;
  return new Intl.Locale(`und-${code}`).region ?? code;
}
