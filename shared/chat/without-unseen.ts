/** Controls, signs of direction and tag letters; those that join letters of a script stay. */
const unseen = /(?![\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** The text in one line, without what nobody sees. Half of a surrogate pair becomes U+FFFD: it could be stored nowhere. */
export function withoutUnseen(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\r\n\t]+/g, ' ')
    .replaceAll(unseen, '');
}
