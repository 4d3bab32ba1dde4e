import { z } from 'zod';

import { featureTypes, type FeatureType } from './feature-type.ts';

const text = z.string().max(5_000);
const url = z.string().max(8_192);

const rating = z.object({
  value: z.number().nullable(),
  votes_count: z.int().min(0).nullable(),
  max: z.number().nullable(),
});

const price = z.object({ current: z.number(), currency: z.string().max(3).nullable() });

/** What every item has. Ranks start at 1. */
const placed = {
  /** Over all items, top to bottom, main column first. */
  rank_absolute: z.int().min(1),
  /** Within its type. */
  rank_group: z.int().min(1),
  position: z.enum(['left', 'right', 'top', 'bottom']),
};

const link = z.object({ title: text, url, layout: z.enum(['inline', 'expanded']) });

const resultFields = {
  ...placed,
  /** The decoded target. */
  url,
  /** As it stands in the page. */
  raw_href: url,
  redirect: z.enum(['none', 'bing', 'ddg', 'google', 'yahoo', 'baidu', 'yandex']),
  /** Host of `url`. null where a redirect hides it. */
  domain: z.string().max(255).nullable(),
  /** Filled by `withDomains`; null before, and where there is none. */
  registrable_domain: z.string().max(255).nullable(),
  title: text,
  website_name: text.nullable(),
  breadcrumb: text.nullable(),
  description: text.nullable(),
  highlighted: z.array(text).max(50),
  /** ISO 8601 where the page has a machine-readable date. */
  timestamp: z.string().max(40).nullable(),
  date_text: text.nullable(),
  links: z.array(link).max(50),
  rating: rating.nullable(),
  price: price.nullable(),
  images: z.array(url).max(20),
};

export const organicItem = z.object({
  type: z.literal('organic'),
  ...resultFields,
  is_video: z.boolean(),
  is_amp: z.boolean(),
  /** A further result of the same site, set in below the first. */
  indented: z.boolean(),
  /** `rank_group` of the result above an indented one. */
  group_of: z.int().min(1).nullable(),
  /** Inside a knowledge panel that takes the whole page. */
  in_panel: z.boolean(),
});

export const paidItem = z.object({
  type: z.literal('paid'),
  ...resultFields,
  block: z.enum(['top', 'bottom']),
  display_url: text.nullable(),
  extensions: z.array(text).max(30),
});

export const productItem = z.object({
  type: z.literal('product'),
  ...placed,
  site: z.string().max(30),
  marketplace_host: z.string().max(255),
  /** ASIN, item or listing number. */
  id: z.string().max(100),
  url: url.nullable(),
  title: text,
  brand: text.nullable(),
  shop_name: text.nullable(),
  shop_id: z.string().max(100).nullable(),
  price_from: z.number().nullable(),
  /** Only for a range. */
  price_to: z.number().nullable(),
  /** The crossed-out price. */
  price_was: z.number().nullable(),
  /** ISO 4217; null where the sign alone does not tell. */
  currency: z.string().max(3).nullable(),
  price_text: text.nullable(),
  rating: rating.nullable(),
  /** null where the page does not say, or says it only in a rendered page. */
  sponsored: z.boolean().nullable(),
  /** Which of the description's proofs held. */
  sponsored_evidence: z.array(z.string().max(50)).max(10),
  badges: z.array(text).max(20),
  bought_text: text.nullable(),
  delivery_text: text.nullable(),
  condition: text.nullable(),
  format: z.enum(['auction', 'fixed']).nullable(),
  bids: z.int().min(0).nullable(),
  image_url: url.nullable(),
  /** `main`, `fewer_words`, or `carousel:<name>`. */
  section: z.string().max(100),
  /** Among the products that are not ads; null for an ad and where that is unknown. */
  rank_organic: z.int().min(1).nullable(),
  rank_sponsored: z.int().min(1).nullable(),
});

/** A video in a list of videos; `video` is the block on a web results page. */
export const videoResultItem = z.object({
  type: z.literal('video_result'),
  ...placed,
  video_id: z.string().max(100).nullable(),
  url,
  title: text,
  channel_name: text.nullable(),
  channel_id: z.string().max(200).nullable(),
  views: z.int().min(0).nullable(),
  views_text: text.nullable(),
  published_text: text.nullable(),
  duration_text: text.nullable(),
  is_live: z.boolean(),
  is_short: z.boolean(),
  /** Name of the row it stands in; null for the main list. */
  shelf: text.nullable(),
  sponsored: z.boolean().nullable(),
});

/** One entry of a block: a place, a product, a story, an image. */
export const featureEntry = z.object({
  title: text,
  url: url.nullable(),
  domain: z.string().max(255).nullable(),
  rating: rating.nullable(),
  price: price.nullable(),
});

export const peopleAlsoAskItem = z.object({
  type: z.literal('people_also_ask'),
  ...placed,
  questions: z.array(z.object({ text, expanded: z.boolean() })).max(100),
});

export const relatedSearchesItem = z.object({
  type: z.literal('related_searches'),
  ...placed,
  items: z.array(text).max(100),
});

export const aiOverviewItem = z.object({
  type: z.literal('ai_overview'),
  ...placed,
  /** False while it is a placeholder. */
  loaded: z.boolean(),
  references: z.array(z.object({ url, domain: z.string().max(255).nullable(), title: text.nullable() })).max(100),
});

export const featuredSnippetItem = z.object({
  type: z.literal('featured_snippet'),
  ...placed,
  url: url.nullable(),
  domain: z.string().max(255).nullable(),
  title: text.nullable(),
  description: text.nullable(),
});

/** Every other block: what it is called, what it links to, and what stands in it. */
export const packItem = z.object({
  type: z.enum(featureTypes).exclude(['people_also_ask', 'related_searches', 'ai_overview', 'featured_snippet']),
  ...placed,
  title: text.nullable(),
  url: url.nullable(),
  domain: z.string().max(255).nullable(),
  description: text.nullable(),
  items: z.array(featureEntry).max(200),
});

export const itemSchema = z.discriminatedUnion('type', [
  organicItem,
  paidItem,
  productItem,
  videoResultItem,
  peopleAlsoAskItem,
  relatedSearchesItem,
  aiOverviewItem,
  featuredSnippetItem,
  packItem,
]);

export type OrganicItem = z.infer<typeof organicItem>;
export type PaidItem = z.infer<typeof paidItem>;
export type ProductItem = z.infer<typeof productItem>;
export type VideoResultItem = z.infer<typeof videoResultItem>;
export type FeatureItem = Extract<SerpItem, { type: FeatureType }>;
export type FeatureEntry = z.infer<typeof featureEntry>;
export type SerpItem = z.infer<typeof itemSchema>;
export type Rating = z.infer<typeof rating>;
export type Price = z.infer<typeof price>;
