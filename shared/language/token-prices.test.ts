import { describe, expect, it } from 'vitest';

import { costOfTokens, mostTokensOf, tokensOf, type TokenPrices } from './token-prices.ts';

const prices: TokenPrices = {
  inputMicros: 1_000_000,
  cachedInputMicros: 100_000,
  outputMicros: 5_000_000,
  source: 'user',
  day: '2026-11-30',
};

describe('the cost of tokens', () => {
  it.each([
    [{ inputTokens: 1_000, cachedInputTokens: 0, outputTokens: 100 }, 1_500],
    [{ inputTokens: 1_000, cachedInputTokens: 1_000, outputTokens: 0 }, 100],
    [{ inputTokens: 1_000, cachedInputTokens: 5_000, outputTokens: 0 }, 100],
    [{ inputTokens: 1, cachedInputTokens: 1, outputTokens: 0 }, 1],
    [{ inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 }, 0],
  ])('of %o is %i millionths of a dollar', (tokens, micros) => {
    expect(costOfTokens(tokens, prices)).toBe(micros);
  });
});

describe('tokens of a text', () => {
  it.each(['', 'Green tea from the hills', '茶は山から来る', 'Grüner Tee 🍵'])(
    'are never more than the most: %s',
    (text) => {
      expect(tokensOf(text)).toBeLessThanOrEqual(mostTokensOf(text));
    },
  );

  it('are more for the same bytes where letters are wide', () => {
    expect(tokensOf('a'.repeat(30))).toBe(10);
    expect(tokensOf('茶'.repeat(10))).toBe(17);
  });
});
