import { z } from 'zod';

import { patternFault } from './pattern-safety.ts';
import { selectorFault } from './selector-safety.ts';

/** A CSS selector that the parsed and the live document both understand. */
export const selector = z
  .string()
  .min(1)
  .max(600)
  .refine((value) => selectorFault(value) === undefined, { error: ({ input }) => selectorFault(String(input)) });

/** Body of a regular expression, flags `iu`; first group, else the whole match. Run on at most `maxPatternInput` characters. */
const pattern = z
  .string()
  .min(1)
  .max(120)
  .refine((value) => patternFault(value) === undefined, { error: ({ input }) => patternFault(String(input)) });

export const ruleName = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/);
const attributeName = z.string().regex(/^[a-zA-Z][\w:-]{0,39}$/);

/**
 * Where a piece of text comes from: the first shown element that `select` finds below the item (the item itself
 * without it) and gives a value. Steps run in the order of the keys here.
 */
export const valueRule = z
  .object({
    select: selector.exactOptional(),
    /** From there to the nearest ancestor, itself included, that matches; not above the page's root. */
    closest: selector.exactOptional(),
    /** From there to what this finds below. */
    below: selector.exactOptional(),
    /** Looks at the whole page instead of the item. */
    fromPage: z.literal(true).exactOptional(),
    /** Reads hidden elements too, such as text for screen readers. */
    evenHidden: z.literal(true).exactOptional(),
    /** Value of this attribute instead of the text. */
    attribute: attributeName.exactOptional(),
    /** Text of the element without that of elements below it. */
    ownText: z.literal(true).exactOptional(),
    /** Elements whose text is left out. */
    without: selector.exactOptional(),
    /** The value is JSON; this is the way to a string or number in it. */
    json: z
      .array(z.union([z.string().max(100), z.int().min(0).max(10_000)]))
      .max(20)
      .readonly()
      .exactOptional(),
    /** The value is an address with this query parameter. */
    parameter: z.string().max(50).exactOptional(),
    pattern: pattern.exactOptional(),
    /** Put around the value: `{}` stands for it. */
    template: z.string().max(200).includes('{}').exactOptional(),
    /** The value itself, where only being found, or fitting the pattern, matters. */
    value: z.string().max(100).exactOptional(),
  })
  .readonly();

/** The first that gives a value counts; for lists, all values of all rules in page order. */
export const valueRules = z.array(valueRule).max(12).readonly();

/** How elements are found. What several rules find is merged; the same element counts once. */
export const findRule = z
  .object({
    select: selector,
    /** Hit must lie below one of these; the layout's `main` for results, the whole page for features. */
    within: selector.exactOptional(),
    /** Dropped where it or an ancestor matches. */
    outside: selector.exactOptional(),
    /** Nearest ancestor of the hit, itself included, that matches, is the item; the hit is dropped without one. */
    root: selector.exactOptional(),
    /** The item is the widest ancestor that holds no other hit and does not reach this selector. */
    growUntil: selector.exactOptional(),
    /** The item must hold this. */
    has: selector.exactOptional(),
    /** Keeps hits whose text is one of these, case and outer space ignored. The last resort: texts are localised. */
    texts: z.array(z.string().min(1).max(80)).max(60).readonly().exactOptional(),
    /** Keeps only hits that link to a host other than the engine's. */
    linksOut: z.literal(true).exactOptional(),
    /** Finds hidden elements too. */
    evenHidden: z.literal(true).exactOptional(),
  })
  .readonly();

/** One proof that an item is an ad, or is none. `name` goes into the snapshot. The first rule that decides counts. */
export const evidenceRule = z
  .object({
    name: ruleName,
    /** Something in the item that only ads have. */
    select: selector.exactOptional(),
    /** What `select` finds is a label that every item has: painted it says that this is an ad, unpainted that not. */
    painted: z.literal(true).exactOptional(),
    /** What is found proves the opposite. */
    says: z.literal('organic').exactOptional(),
    /** The item or an ancestor matches. */
    closest: selector.exactOptional(),
  })
  .readonly();

export const findRules = z.array(findRule).min(1).max(20).readonly();

export const fieldName = z.enum([
  'url',
  'title',
  'website_name',
  'breadcrumb',
  'description',
  'highlighted',
  'timestamp',
  'date_text',
  'rating',
  'rating_max',
  'votes',
  'price',
  'price_was',
  'images',
  'is_video',
  'is_amp',
  'indented',
  'in_panel',
  'display_url',
  'extensions',
  'block',
  'id',
  'brand',
  'shop_name',
  'shop_id',
  'badges',
  'bought_text',
  'delivery_text',
  'condition',
  'format',
  'bids',
  'section',
  'channel_name',
  'channel_id',
  'views',
  'published_text',
  'duration_text',
  'is_live',
  'is_short',
  'shelf',
  'expanded',
]);

export const fieldRules = z.partialRecord(fieldName, valueRules).readonly();

export type ValueRule = z.infer<typeof valueRule>;
export type FindRule = z.infer<typeof findRule>;
export type EvidenceRule = z.infer<typeof evidenceRule>;
export type FieldName = z.infer<typeof fieldName>;
export type Fields = z.infer<typeof fieldRules>;
