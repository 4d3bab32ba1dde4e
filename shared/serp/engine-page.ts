import { z } from 'zod';

import { verticals } from './snapshot.ts';

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
    /** Pages that are read but get no overlay: a map draws its list again at every move. */
    overlay: z.literal(false).exactOptional(),
  })
  .readonly();

export type PageRule = z.infer<typeof pageRule>;
