import { z } from 'zod';

const micros = z.int().min(0).max(1_000_000_000_000);

/** What a model costs, in millionths of a US dollar per million tokens, with who says so and when it was entered. */
export const tokenPrices = z
  .object({
    inputMicros: micros,
    /** Of input that the vendor kept from an earlier request; the price of input where the vendor has no other. */
    cachedInputMicros: micros,
    /** Of reasoning too. */
    outputMicros: micros,
    /** `user`: typed in from the vendor's list. `own-machine`: a server of one's own, which costs nothing by the token. */
    source: z.enum(['user', 'own-machine']),
    /** `2026-11-30`. Lists of vendors change. */
    day: z.iso.date(),
  })
  .meta({ id: 'TokenPrices' });

export type TokenPrices = z.infer<typeof tokenPrices>;

/** Tokens of a request and its answer. */
export interface SpentTokens {
  readonly inputTokens: number;
  /** Among those of the input. */
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
}

/** What tokens cost in millionths of a US dollar, rounded up. */
export function costOfTokens(
  { cachedInputTokens, inputTokens, outputTokens }: SpentTokens,
  prices: TokenPrices,
): number {
  const cached = Math.min(cachedInputTokens, inputTokens);
  const total =
    (inputTokens - cached) * prices.inputMicros +
    cached * prices.cachedInputMicros +
    outputTokens * prices.outputMicros;
  return Math.ceil(total / 1_000_000);
}

/** Beyond the words of a request: roles, marks between messages, the form of a tool. */
const framingTokens = 200;

/** The most tokens that a text can be: models that read bytes have no token below one. */
export function mostTokensOf(text: string): number {
  return new TextEncoder().encode(text).length + framingTokens;
}

/**
 * About how many tokens a text is: where a vendor told no usage. A token is about 3.2 bytes of Latin letters and 1.8 of
 * Chinese, Japanese or Korean ones (vocabularies of 100,000 to 200,000 tokens, measured 2026-11).
 */
export function tokensOf(text: string): number {
  const bytes = new TextEncoder().encode(text).length;
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return Math.ceil((bytes - 3 * wide) / 3.2 + (3 * wide) / 1.8);
}
