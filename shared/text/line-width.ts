/**
 * How much of a line a text takes, in Latin letters of average width, rounded. In Google's titles (20 px Arial) a letter
 * takes 9 px on average, and a sign of Chinese, Japanese or Korean 20 (East Asian Width "wide",
 * https://www.unicode.org/reports/tr11/, read 2026-11).
 */
export function lineWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += wide.test(sign) ? wideSign : 1;
  return Math.round(width);
}

const wideSign = 20 / 9;
const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\u3000-\u303e\u30fb-\u30fe\uff01-\uff60\uffe0-\uffe6]/u;
