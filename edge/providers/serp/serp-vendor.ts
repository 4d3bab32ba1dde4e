import { z } from 'zod';

import type { SerpProvider } from './serp-provider.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How the backend connects to a provider. */
export interface SerpVendor {
  /** As the environment names them. */
  readonly settingNames: readonly string[];
  /** Checks what is set; a provider that nobody has an account with sets nothing. */
  readonly settings: z.ZodType;
  /** null where a setting that it needs is missing. */
  open(given: unknown, fetch: Fetch): SerpProvider | null;
}

/** `settings`: a schema for each, `optional()` for those that it can do without. */
export function defineSerpVendor<const Shape extends z.ZodRawShape>(
  settings: Shape,
  connect: (settings: z.output<z.ZodObject<Shape>>, fetch: Fetch) => SerpProvider,
): SerpVendor {
  const schema = z.object(settings);
  return {
    settingNames: Object.keys(settings),
    settings: schema.partial(),
    open(given, fetch) {
      const parsed = schema.safeParse(given);
      return parsed.success ? connect(parsed.data, fetch) : null;
    },
  };
}
