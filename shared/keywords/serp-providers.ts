/** Who sells results pages, by the id under which ranks name their source, with what people call it. */
export const serpProviders = { dataforseo: 'DataForSEO' } as const;

export type SerpProviderId = keyof typeof serpProviders;

/** The ids as a tuple that a schema can take. */
export const serpProviderIds = keysOf(serpProviders);

/** Safe because the keys of a constant without inherited keys are those of its type. */
function keysOf<T extends object>(constant: T): readonly (keyof T & string)[] {
  return Object.keys(constant) as (keyof T & string)[];
}
