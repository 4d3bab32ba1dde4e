import { z } from 'zod';

/** What counts as "ours" in a results page, for a project that belongs to one domain. */
export const matchRule = z.discriminatedUnion('kind', [
  /** The domain and everything below it: `example.com`, `www.example.com`, `shop.example.com`. */
  z.strictObject({ kind: z.literal('domain') }),
  /** That host alone, with or without `www.`. */
  z.strictObject({ kind: z.literal('host') }),
  /** One page; query and trailing slash count, scheme and fragment don't. */
  z.strictObject({ kind: z.literal('url'), url: z.url({ protocol: /^https?$/ }).max(2_048) }),
  /** Products, videos, shops or channels of a marketplace or video site, by the ids that the site gives them. */
  z.strictObject({ kind: z.literal('ids'), ids: z.array(z.string().min(1).max(100)).min(1).max(500) }),
]);

export type MatchRule = z.infer<typeof matchRule>;
