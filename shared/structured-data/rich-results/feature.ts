/**
 * What an item needs: a property (`name`), one inside its value (`location.address`), one of several (`a|b`), several
 * together (`a&b`, which binds closer). A condition is a property that is there (`when: 'nutrition.calories'`) or that
 * has a value (`jobLocationType=TELECOMMUTE`, `@type` for the type).
 */
export type Need = string | { readonly need: string; readonly when?: string; readonly unless?: string };

/** What things of some types need. */
export interface Shape {
  /** Subtypes of schema.org count too, unless `isExact`: a breadcrumb list is an item list, and no carousel. */
  readonly types: readonly string[];
  readonly isExact?: boolean;
  readonly required: readonly Need[];
  readonly recommended: readonly Need[];
}

/** A thing inside an item of a feature. */
export interface Part extends Shape {
  /** Only directly below things of these types; anywhere below the item where it is absent. */
  readonly under?: readonly string[];
  /** The last of several needs it not: breadcrumbs want no address for the page itself. */
  readonly isLastExempt?: boolean;
}

/** A rich result of Google Search, as its page describes it. */
export interface Feature extends Shape {
  readonly id: string;
  /** In English; `locales/` holds the other languages by id. */
  readonly name: string;
  /** Last part of the address of Google's page below `appearance/structured-data/`, or an address below `search/docs/`. */
  readonly page: string;
  /** The feature is tried for only where this is there; without it the item is not eligible, and nothing is wrong. */
  readonly triedWhen?: string;
  /** Comes on top of what the item is: where it is not tried for, nobody misses it. */
  readonly isAddition?: true;
  readonly parts: readonly Part[];
}

/** A word list, so that tables stay readable. */
export function needs(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Address of Google's page about a feature. */
export function featurePageUrl({ page }: Feature): string {
  const path = page.includes('/') ? page : `appearance/structured-data/${page}`;
  return `https://developers.google.com/search/docs/${path}`;
}
