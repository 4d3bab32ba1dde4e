import type { MissingReason } from '#shared/audit/facts/input.ts';
import type { RuleSource } from '#shared/audit/rule.ts';
import type { MessageParams } from '#shared/kernel/message.ts';

import type { conclusionTexts } from './conclusion-texts.data.ts';

/** What one of the views says of a field. `nowhere`: it can't stand there, as a title in a header. */
export type Side =
  | { readonly state: 'value'; readonly text: string }
  | { readonly state: 'none' }
  | { readonly state: 'nowhere' }
  | { readonly state: 'unknown'; readonly reason: MissingReason };

/** A text by its id, with the values in it. `quote`: words of the page itself, the same in every language. */
export interface Said {
  readonly text: keyof typeof conclusionTexts | 'quote';
  readonly params: MessageParams;
}

/** `counts`: Google takes it as meant. `risky`: it may go otherwise. `lost`: it has no effect, or keeps the page out. `open`: nobody can tell from here. */
export type Weight = 'counts' | 'risky' | 'lost' | 'open';

/** What Google would conclude, and by which of its documents. */
export interface Conclusion {
  readonly weight: Weight;
  readonly verdict: Said;
  readonly reason: Said;
  readonly source: RuleSource;
}

export const concludedFields = [
  'status',
  'crawling',
  'indexing',
  'canonical',
  'title',
  'description',
  'hreflang',
  'structuredData',
  'h1',
  'words',
  'links',
  'lang',
  'viewport',
] as const;
export type ConcludedField = (typeof concludedFields)[number];

/** One field in the HTML as served, in the headers and in the page as rendered, with Google's likely conclusion. */
export interface FieldView {
  readonly field: ConcludedField;
  readonly served: Side;
  readonly header: Side;
  readonly rendered: Side;
  readonly conclusion: Conclusion;
}

export const nowhere: Side = { state: 'nowhere' };

/** Empty text is a field that is not there. */
export function sideOf(text: string): Side {
  return text === '' ? { state: 'none' } : { state: 'value', text };
}

export function say(text: keyof typeof conclusionTexts, params: MessageParams = {}): Said {
  return { text, params };
}

export function quote(text: string): Said {
  return { text: 'quote', params: { text } };
}
