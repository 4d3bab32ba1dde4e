/** Language and country for which is asked: a primary subtag, and ISO 3166-1 alpha-2 in lower case. */
export interface SuggestionPlace {
  readonly language: string;
  readonly country: string;
}

/**
 * How the texts are found in an answer. `opensearch`: `[query, [text, …], …]`, as browsers know it
 * (https://github.com/dewitt/opensearch). `path`: JSON, through the keys named; `*` stands for each entry of a list.
 */
export type SuggestionParser = (
  | { readonly kind: 'opensearch' }
  /** `mayLack`: where there is nothing to suggest, the first key is left away. */
  | { readonly kind: 'path'; readonly path: readonly string[]; readonly mayLack?: true }
) & {
  /** The JSON stands in a call or behind a guard: `f({…})`, `)]}'`. */
  readonly isWrapped?: true;
  /** What is taken out of each text: tags and entities, or the private-use characters that mark bold. */
  readonly strips?: 'html' | 'marks';
};

/** Who suggests searches, as data: another one is an entry in `suggestion-sources.data.ts`. */
export interface SuggestionSource {
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  /**
   * Address with placeholders: `{q}`, `{language}`, `{country}` (lower case), `{COUNTRY}`, and `{host}` and `{market}` of
   * the entry in `places` for the country.
   */
  readonly url: string;
  /** By country, where hosts or ids differ; `default` for all others. */
  readonly places?: Readonly<Record<string, { readonly host: string; readonly market: string }>>;
  readonly parser: SuggestionParser;
  /** Between two requests to one host, of all tabs and sources together. */
  readonly minIntervalMs: number;
  /** An interface that is offered to all, and that lets any site read it: without a permission of the browser. */
  readonly isOpen: boolean;
  readonly docs?: string;
}
