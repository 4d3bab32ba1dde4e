import { z } from 'zod';

import { pageRule } from './engine-page.ts';
import { evidenceRule, fieldRules, findRules, ruleName, selector, valueRules } from './engine-rule.ts';
import { featureTypes } from './feature-type.ts';
import { engineIds } from './engine-catalog.ts';
import { verticals } from './snapshot.ts';

export const itemRule = z
  .object({
    type: z.enum(['organic', 'paid', 'product', 'video_result']),
    find: findRules,
    fields: fieldRules,
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
    find: findRules,
    /** All that is found is one block. */
    isOne: z.literal(true).exactOptional(),
    fields: fieldRules.exactOptional(),
    /** Entries of the block, found below it. */
    entries: z.object({ find: findRules, fields: fieldRules }).readonly().exactOptional(),
    /** The block is only a placeholder without this. */
    loaded: selector.exactOptional(),
    /** The block is no block with fewer entries. */
    minEntries: z.int().min(1).max(20).exactOptional(),
  })
  .readonly();

/** One shape of the page. The first whose `detect` matches is read. */
export const layoutRule = z
  .object({
    name: ruleName,
    verticals: z.array(z.enum(verticals)).min(1).readonly(),
    device: z.enum(['desktop', 'mobile']).exactOptional(),
    detect: selector,
    /** Where results stand. */
    main: selector,
    /** Stands below all results. A page with the engine's `begin` and without it is still arriving. */
    end: selector.exactOptional(),
    /** The column beside them. */
    aside: selector.exactOptional(),
    /** Blocks in `main` in which no link is a result. */
    outside: selector.exactOptional(),
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
    /** Date of the newest real page that was read right by it. Without one it is written from documentation alone. */
    provenOn: z.iso.date().exactOptional(),
    pages: z.array(pageRule).min(1).max(20).readonly(),
    /** What lies right below the search box, results and all. */
    content: selector.exactOptional(),
    /** Stands above the results of every page. Without it a page is a part that was cut out, and is read as it is. */
    begin: selector.exactOptional(),
    states: z.array(stateRule).max(30).readonly(),
    layouts: z.array(layoutRule).min(1).max(20).readonly(),
    features: z.array(featureRule).max(120).readonly(),
    /** Name and addresses of the account that is signed in, so that they can be kept out of what is stored. */
    account: valueRules.exactOptional(),
    /** Texts of the page as a whole. */
    texts: z
      .object({
        query: valueRules,
        result_count_text: valueRules,
        location_text: valueRules,
        showing_results_for: valueRules,
        did_you_mean: valueRules,
      })
      .partial()
      .readonly(),
    /** ISO 4217 codes that `$`, `¥` and `kr` stand for, by the last part of the host. */
    currencies: z.record(z.string().max(10), z.string().length(3)).readonly().exactOptional(),
  })
  .readonly()
  .refine((engine) => JSON.stringify(engine).length <= maxDescriptionCharacters, 'is too large')
  .refine((engine) => JSON.stringify(engine).split(':has(').length <= maxHas, 'uses :has() too often');

/** Twice what the largest bundled description takes. A page is read by every rule of one, so their number bounds its time. */
const maxDescriptionCharacters = 100_000;
const maxHas = 200;

export type EngineDescription = z.infer<typeof engineDescription>;
export type ItemRule = z.infer<typeof itemRule>;
export type FeatureRule = z.infer<typeof featureRule>;
export type LayoutRule = z.infer<typeof layoutRule>;
export type { PageRule } from './engine-page.ts';
export type { EvidenceRule, FieldName, Fields, FindRule, ValueRule } from './engine-rule.ts';
