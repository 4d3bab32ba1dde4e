/**
 * The lines of a text that are running text: eight words and more, with the end of a sentence. Lists of names, products
 * and labels are left out; they say nothing of the language that a page is written in.
 */
export function proseOf(text: string): string {
  return text
    .split('\n')
    .filter((line) => sentenceEnd.test(line) && countSpaces(line) >= 7)
    .join('\n');
}

const sentenceEnd = /[.!?…։؟।۔]["'”’»)\]]{0,2}(\s|$)/;

function countSpaces(line: string): number {
  let spaces = 0;
  for (let at = line.indexOf(' '); at !== -1 && spaces < 8; at = line.indexOf(' ', at + 1)) spaces += 1;
  return spaces;
}
