import { z } from 'zod';

const text = z.string().nullish();
const entry = z.looseObject({ title: text, url: text, domain: text });

const item = z.looseObject({
  type: z.string(),
  rank_group: z.int().min(1).nullish(),
  rank_absolute: z.int().min(1).nullish(),
  position: z.string().nullish(),
  domain: text,
  title: text,
  url: text,
  description: text,
  breadcrumb: text,
  website_name: text,
  is_video: z.boolean().nullish(),
  references: z.array(entry).nullish(),
  items: z.array(z.union([z.string(), entry])).nullish(),
});

const result = z.looseObject({
  keyword: z.string(),
  se_domain: text,
  language_code: text,
  check_url: text,
  se_results_count: z.number().nullish(),
  items: z.array(item).nullish(),
});

const status = { status_code: z.int(), status_message: text };

/**
 * What is read of an answer to a live search; fields that are added later are let through.
 * https://docs.dataforseo.com/v3/serp/google/organic/live/advanced/ (checked 2026-11)
 */
export const liveAnswer = z.looseObject({
  ...status,
  cost: z.number().nullish(),
  tasks: z.array(z.looseObject({ ...status, cost: z.number().nullish(), result: z.array(result).nullish() })).nullish(),
});

export type LiveItem = z.infer<typeof item>;
export type LiveResult = z.infer<typeof result>;
