import * as z from 'zod/mini';

/** An `ExternalLook` as reports and stores hold it. */
export const externalLookShape = z.object({
  url: z.url({ protocol: /^https?$/ }),
  atMs: z.number(),
  verdict: z.enum(['found', 'gone', 'unclear']),
  what: z.string(),
  goneSinceMs: z.nullable(z.number()),
});
