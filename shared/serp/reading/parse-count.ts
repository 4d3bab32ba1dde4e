/**
 * The first count in a text: `1,459 ratings` is 1459, `1.4K` 1400, `조회수 12만회` 120000. null where there is none.
 * A point or comma followed by exactly three digits groups; another one is a decimal, which only a unit allows.
 */
export function parseCount(text: string): number | null {
  const found = /(\d[\d.,\u00a0\u202f '’٬]*)\s*(\p{L}+)?/u.exec(text);
  const digits = found?.[1]?.trim().replace(/[.,]$/, '');
  if (digits === undefined) return null;
  const scale = scaleOf(found?.[2] ?? '');
  const isGrouped = /^\d{1,3}(?:[.,\u00a0\u202f '’٬]\d{2,3})*[.,\u00a0\u202f '’٬]\d{3}$/.test(digits) && scale === 1;
  if (isGrouped) return Number(digits.replace(/\D/g, ''));
  const plain = /^\d+(?:[.,]\d+)?/.exec(digits.replace(/[\u00a0\u202f '’٬]/g, ''))?.[0] ?? '';
  const value = Number(plain.replace(',', '.')) * scale;
  return Number.isFinite(value) ? Math.round(value) : null;
}

/** Units that mean one number in every language that uses them; `mil` and `B` stand for different ones. */
function scaleOf(word: string): number {
  const unit = word.toLowerCase();
  for (const [pattern, scale] of scales) if (pattern.test(unit)) return scale;
  return 1;
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|rb|tsd|tys|тыс|천|千)/u, 1e3],
  [/^(?:万|萬|만)/u, 1e4],
  [/^(?:lakh)/u, 1e5],
  [/^(?:m$|mio|mln|mn|млн)/u, 1e6],
  [/^(?:crore|cr$)/u, 1e7],
  [/^(?:亿|億|억)/u, 1e8],
  [/^(?:mrd|bn|млрд)/u, 1e9],
];
