import { z } from 'zod';

import { featureTypes } from './feature-type.ts';
import { patternFault } from './pattern-safety.ts';
import { selectorFault } from './selector-safety.ts';
import { engineIds, verticals } from './snapshot.ts';

/** A CSS selector that the parsed and the live document both understand. */
const selector = z
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

const name = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,39}$/);
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
    /** The value itself, where only being found matters. */
    value: z.string().max(100).exactOptional(),
  })
  .readonly();

/** The first that gives a value counts; for lists, all values of all rules in page order. */
const values = z.array(valueRule).max(12).readonly();

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
    name,
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

const findList = z.array(findRule).min(1).max(20).readonly();

const textFields = z.enum([
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

const fields = z.partialRecord(textFields, values).readonly();

export const itemRule = z
  .object({
    type: z.enum(['organic', 'paid', 'product', 'video_result']),
    find: findList,
    fields,
    /** Links below an organic result. */
    links: z
      .array(z.object({ select: selector, layout: z.enum(['inline', 'expanded']) }).readonly())
      .max(6)
      .readonly()
      .exactOptional(),
    /** Proofs of being an ad; any is enough. */
    sponsored: z.array(evidenceRule).max(8).readonly().exactOptional(),
  })
  .readonly();

export const featureRule = z
  .object({
    type: z.enum(featureTypes),
    verticals: z.array(z.enum(verticals)).readonly().exactOptional(),
    find: findList,
    /** All that is found is one block. */
    isOne: z.literal(true).exactOptional(),
    fields: fields.exactOptional(),
    /** Entries of the block, found below it. */
    entries: z.object({ find: findList, fields }).readonly().exactOptional(),
    /** The block is only a placeholder without this. */
    loaded: selector.exactOptional(),
    /** The block is no block with fewer entries. */
    minEntries: z.int().min(1).max(20).exactOptional(),
  })
  .readonly();

/** One shape of the page. The first whose `detect` matches is read. */
export const layoutRule = z
  .object({
    name,
    verticals: z.array(z.enum(verticals)).min(1).readonly(),
    device: z.enum(['desktop', 'mobile']).exactOptional(),
    detect: selector,
    /** Where results stand. */
    main: selector,
    /** The column beside them. */
    aside: selector.exactOptional(),
    /** Blocks in `main` in which no link is a result. */
    outside: selector.exactOptional(),
    /** Something below the results; a page without it has not arrived whole. */
    end: selector.exactOptional(),
    items: z.array(itemRule).max(10).readonly(),
  })
  .readonly();

/** A page without results. `select` must match; `texts` narrows as in `findRule`. */
export const stateRule = z
  .object({
    state: z.enum(['no_results', 'captcha', 'consent']),
    select: selector,
    /** Holds even where results are found. */
    always: z.literal(true).exactOptional(),
  })
  .readonly();

const hostRule = z
  .object({
    /** Host names without their last part: `www.google`. Compared as a whole, so `google` does not cover `www.google`. */
    names: z
      .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/))
      .min(1)
      .max(60)
      .readonly(),
    /** The last parts, without the dot: `com`, `co.uk`. */
    suffixes: z
      .array(z.string().regex(/^[a-z]+(\.[a-z]+)*$/))
      .min(1)
      .max(250)
      .readonly(),
  })
  .readonly();

const pathPattern = z
  .string()
  .regex(/^\/[\w./*-]*$/)
  .max(100);

/** Addresses of results pages. The first that fits names the vertical. */
export const pageRule = z
  .object({
    vertical: z.enum(verticals),
    hosts: z.array(hostRule).min(1).max(5).readonly(),
    /** `*` stands for one part of the path, a last `/**` for any rest. */
    paths: z.array(pathPattern).min(1).max(10).readonly(),
    /** Parameter that must have one of these values. */
    where: z
      .partialRecord(z.string().max(20), z.array(z.string().max(40)).min(1).max(10).readonly())
      .readonly()
      .exactOptional(),
    /** Parameters that hold the query; the first present counts. Without any the page needs no query. */
    query: z.array(z.string().max(20)).max(5).readonly(),
    paging: z
      .object({
        parameter: z.string().max(20),
        /** What the parameter counts, and what its first value is. */
        counts: z.enum(['results', 'pages']),
        first: z.int().min(0).max(1),
        /** Results on a page. */
        size: z.int().min(1).max(200),
      })
      .readonly()
      .exactOptional(),
    /** Parameters that hold the interface's language. */
    language: z.array(z.string().max(20)).max(3).readonly().exactOptional(),
    device: z.enum(['desktop', 'mobile']).exactOptional(),
  })
  .readonly();

/**
 * A search engine as plain data: where it lives, how its pages look, where its results and blocks are. Read by
 * `readSerp`; nothing in it is code. Sizes are limited so that a bad update cannot hang a page.
 */
export const engineDescription = z
  .object({
    id: z.enum(engineIds),
    name: z.string().min(1).max(40),
    /** Date and count: `2026-11-21.1`. Later ones compare higher. */
    version: z.string().regex(/^\d{4}-\d{2}-\d{2}\.\d{1,3}$/),
    pages: z.array(pageRule).min(1).max(20).readonly(),
    states: z.array(stateRule).max(30).readonly(),
    layouts: z.array(layoutRule).min(1).max(20).readonly(),
    features: z.array(featureRule).max(120).readonly(),
    /** Texts of the page as a whole. */
    texts: z
      .object({
        query: values,
        result_count_text: values,
        location_text: values,
        showing_results_for: values,
        did_you_mean: values,
      })
      .partial()
      .readonly(),
    /** ISO 4217 codes that `$`, `¥` and `kr` stand for, by the last part of the host. */
    currencies: z.record(z.string().max(10), z.string().length(3)).readonly().exactOptional(),
  })
  .readonly();

export type EngineDescription = z.infer<typeof engineDescription>;
export type ValueRule = z.infer<typeof valueRule>;
export type FindRule = z.infer<typeof findRule>;
export type EvidenceRule = z.infer<typeof evidenceRule>;
export type ItemRule = z.infer<typeof itemRule>;
export type FeatureRule = z.infer<typeof featureRule>;
export type LayoutRule = z.infer<typeof layoutRule>;
export type StateRule = z.infer<typeof stateRule>;
export type PageRule = z.infer<typeof pageRule>;
export type FieldName = z.infer<typeof textFields>;
export type Fields = ItemRule['fields'];
