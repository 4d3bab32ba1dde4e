/**
 * The sentences of running text (one block per line): they end with a full stop and the like, before white space and a
 * capital, digit or opening mark. Lines of fewer than five words are headings, labels and links, and no sentences.
 */
export function splitSentences(text: string): readonly string[] {
  return text
    .split('\n')
    .filter(isRunningText)
    .flatMap((line) => line.split(sentenceEnd))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

const sentenceEnd = /(?<=[.!?…]["'”’»)\]]{0,2})\s+(?=["'“‘«([¿¡]{0,2}[\p{Lu}\p{N}])/u;

function isRunningText(line: string): boolean {
  let spaces = 0;
  for (let at = line.indexOf(' '); at !== -1 && spaces < 4; at = line.indexOf(' ', at + 1)) spaces += 1;
  return spaces >= 4;
}
