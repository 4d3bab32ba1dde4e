import { z } from 'zod';

/** Keyset paging: `cursor` is the `nextCursor` of the page before and means nothing outside this API. */
export const pageQuery = z.object({
  limit: z.coerce.number<number | string>().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});

/** One page of a list, newest first. `nextCursor` is null on the last page. */
export function pageOf<Item extends z.ZodType>(item: Item): PageSchema<Item> {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

export type PageSchema<Item extends z.ZodType> = z.ZodObject<{
  items: z.ZodArray<Item>;
  nextCursor: z.ZodNullable<z.ZodString>;
}>;
