import { z } from 'zod';

import { languageVendors } from './language-vendors.data.ts';
import { tokenPrices } from './token-prices.ts';

export type LanguageVendorId = keyof typeof languageVendors;

export const languageVendorIds = Object.keys(languageVendors).filter(isVendorId);

function isVendorId(id: string): id is LanguageVendorId {
  return id in languageVendors;
}

/** What a model showed that it can do, when it was tried. */
export const languageCapabilities = z
  .object({
    /** It keeps to a schema sent beside the prompt; else the schema is written into the prompt. */
    keepsSchema: z.boolean(),
    /** It asks for a tool when told to; null where that could not be tried. */
    callsTools: z.boolean().nullable(),
    /** Length of the vectors of the embedding model; null without one. */
    embeddingLength: z.int().positive().nullable(),
  })
  .meta({ id: 'LanguageCapabilities' });

export type LanguageCapabilities = z.infer<typeof languageCapabilities>;

/** A language model that a workspace may ask. Its key is never part of it. */
export const languageConnection = z
  .object({
    id: z.uuid(),
    vendor: z.enum(languageVendorIds),
    baseUrl: z.string(),
    dialect: z.enum(['responses', 'chat']),
    model: z.string(),
    embeddingModel: z.string().nullable(),
    /** The end of its key; empty where there is none. */
    lastFour: z.string(),
    capabilities: languageCapabilities,
    /** null: not known, and what it uses is counted in tokens. */
    prices: tokenPrices.nullable(),
    /** Why it is switched off; null while it is on. */
    offReason: z.string().nullable(),
    testedAt: z.iso.datetime(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'LanguageConnection' });

export type LanguageConnection = z.infer<typeof languageConnection>;
