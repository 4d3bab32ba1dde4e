import { languageVendors } from '#shared/language/language-vendors.data.ts';

import type { Backend } from '../../backend.ts';
import type { LanguageModelOptions } from '../../providers/language/open-language-model.ts';
import type { LanguageConnectionRow } from '../../repositories/language-connections.ts';

/** How to ask a connected model, with its key opened. */
export async function openConnection(
  { language, tokenSeal }: Backend,
  row: LanguageConnectionRow,
): Promise<LanguageModelOptions> {
  const { baseUrl, capabilities, dialect, model, sealedKey, vendor } = row;
  return {
    ...language,
    baseUrl,
    dialect,
    model,
    keepsSchema: capabilities.keepsSchema,
    limitName: languageVendors[vendor].limitName,
    key: keyOrWord(await tokenSeal.open(sealedKey)),
  };
}

/** Servers without keys take any; the SDK wants one. */
export function keyOrWord(key: string): string {
  return key === '' ? 'none' : key;
}
