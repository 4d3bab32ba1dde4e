/** The text without the characters of `chars` that it ends with, in one look at each; a pattern `[…]+$` looks again and again. */
export function withoutEnd(text: string, chars: string): string {
  let end = text.length;
  while (end > 0 && chars.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** What stands before the first of `marks`; all of the text where none is in it. */
export function before(text: string, ...marks: readonly string[]): string {
  const places = marks.map((mark) => text.indexOf(mark)).filter((at) => at !== -1);
  return text.slice(0, Math.min(text.length, ...places));
}
