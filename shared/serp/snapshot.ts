import { z } from 'zod';

import { engineIds } from './engine-catalog.ts';
import { itemSchema } from './snapshot-item.ts';

export const verticals = ['web', 'images', 'videos', 'news', 'shopping', 'places'] as const;

/** Only `ok` carries items: everything else is a page whose ranks nobody knows. */
export const serpStates = ['ok', 'no_results', 'captcha', 'consent', 'unknown_layout'] as const;

export const serpWarnings = [
  /** Found by the link heuristic; types, ads and features are unknown. */
  'read-by-fallback',
  /** The page's end has not arrived yet. */
  'incomplete-page',
  /** Many fewer results than title links in the main column. */
  'few-of-the-links-read',
  /** The page hides all its results, as one does that was saved before its scripts ran. */
  'results-hidden',
  /** A result had no title or no address and was left out. */
  'result-without-title-or-url',
  /** Whether products are ads shows only in a rendered page. */
  'sponsored-needs-rendering',
  /** A selector of the description that this document cannot evaluate. */
  'invalid-selector',
  /** More items than a snapshot holds; the rest was left out. */
  'too-many-items',
] as const;

/** One read results page as plain data. A value that the page does not show is null, never 0. */
export const serpSnapshot = z.object({
  engine: z.enum(engineIds),
  vertical: z.enum(verticals),
  query: z.string().max(2_048).nullable(),
  url: z.string().max(8_192),
  host: z.string().max(255),
  /** Language of the page as its root element says. */
  language: z.string().max(35).nullable(),
  location_text: z.string().max(500).nullable(),
  /** Of the layout, which need not be that of the machine. */
  device: z.enum(['desktop', 'mobile']),
  /** 1 for the first page. */
  page: z.int().min(1),
  /** Results before this page, as the address says. */
  start: z.int().min(0),
  result_count_text: z.string().max(500).nullable(),
  /** `corrected` is what the engine searched for or proposes. */
  spell: z
    .object({
      original: z.string().max(2_048).nullable(),
      corrected: z.string().max(2_048),
      type: z.enum(['showing_results_for', 'did_you_mean']),
    })
    .nullable(),
  state: z.enum(serpStates),
  parser: z.object({
    rules_version: z.string().max(50),
    method: z.enum(['rules', 'fallback']),
    /** The layout of the description that fitted; null where none did. */
    layout: z.string().max(50).nullable(),
    /** 0 to 1: share of what looks like a result that was read as one, lowered by each warning. */
    confidence: z.number().min(0).max(1),
    warnings: z.array(z.enum(serpWarnings)).max(20),
    /** `results` that were read against `links` in the main column that look like one. */
    health: z.object({ results: z.int().min(0), links: z.int().min(0) }),
  }),
  items: z.array(itemSchema).max(1_000),
});

export type SerpSnapshot = z.infer<typeof serpSnapshot>;
export type SerpState = SerpSnapshot['state'];
export type SerpWarning = (typeof serpWarnings)[number];
export type Vertical = SerpSnapshot['vertical'];
export type Device = SerpSnapshot['device'];
