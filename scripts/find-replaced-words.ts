import { replacedWords } from './replaced-words.data.ts';

/** Histories, what others wrote, and this list itself. */
const isExempt =
  /^(CHANGELOG\.md|docs\/decisions\/|edge\/db\/migrations\/|shared\/serp\/fixtures\/|scripts\/replaced-words\.data\.ts|scripts\/find-replaced-words\.test\.ts)/;

export function isRead(file: string): boolean {
  return /\.(tsx?|mjs|md|css|html|toml)$/.test(file) && !isExempt.test(file);
}

/** `file:line: "word": say …` for each word of a text that the glossary replaced. */
export function findReplacedWords(file: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) =>
    replacedWords.flatMap(({ word, say, exceptIn }) => {
      const [found] = word.exec(line) ?? [];
      return found === undefined || exceptIn?.test(file) ? [] : [`${file}:${index + 1}: "${found}": say ${say}`];
    }),
  );
}
