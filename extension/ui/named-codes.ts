/** A code with its name in a language of the user. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** Countries (ISO 3166-1 alpha-2) or languages (ISO 639-1) by name in `locale`, in its order; codes without a name are left out. */
export function namedCodes(codes: Iterable<string>, type: 'language' | 'region', locale: string): readonly NamedCode[] {
  const names = new Intl.DisplayNames([locale], { type, fallback: 'none' });
  const { compare } = new Intl.Collator(locale);
  return [...codes]
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [{ code, name }];
    })
    .toSorted((a, b) => compare(a.name, b.name));
}
