import type { KeywordSourceId } from '#shared/research/sources/source-catalog.ts';

import { browser } from './browser.ts';

/** A part of the options, by the id of its heading; of the sources of numbers also one of them, to be connected. */
export type OptionsPlace =
  | 'backend'
  | 'language-models'
  | 'serp'
  | 'sites'
  | 'keyword-data'
  | `keyword-data/${KeywordSourceId}`;

/** Opens the options, at a place where one is given. */
export function openOptions(place?: OptionsPlace): void {
  if (place === undefined) void browser.runtime.openOptionsPage();
  else void browser.tabs.create({ url: `/options.html#${place}` });
}
