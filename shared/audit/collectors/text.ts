import type { TextFacts } from '../facts/body-facts.ts';
import { foldSpace } from '#shared/kernel/fold-space.ts';
import { type Collector, type CollectorRun, type Walk } from '../walk/collector.ts';
import { findDamage } from '../walk/text-damage.ts';
import { scanWords, suspicion } from '../walk/word-scanner.ts';

/** Words and damage of the text that a reader gets. */
export const text: Collector<'text'> = {
  group: 'text',
  start<Node extends object>({ at }: Walk<Node>): CollectorRun<Node, TextFacts> {
    const counts = new Map<string, { count: number }>();
    const templateTags: TextFacts['templateTags'][number][] = [];
    let wordCount = 0;
    let mainWordCount = 0;
    let characterCount = 0;
    const blocks: string[] = [];
    const plainPhones: TextFacts['plainPhones'][number][] = [];
    let copyright: TextFacts['copyright'] = null;
    let mainLength = 0;
    let lastBlock = -1;
    let linkDepth = 0;
    let replacementCharacters = 0;
    let mojibakeSequences = 0;
    let damagedSample: string | null = null;
    let loremIpsum: TextFacts['loremIpsum'] = null;
    const hiddenOrders: { node: number; text: string }[] = [];

    function addToMain(data: string): void {
      if (mainLength > maxMainText) return;
      mainLength += data.length;
      if (at.block === lastBlock) blocks[blocks.length - 1] += data;
      else blocks.push(data);
      lastBlock = at.block;
    }

    function readMarks(data: string, marks: number): void {
      if ((marks & suspicion.phone) !== 0 && linkDepth === 0 && plainPhones.length < 20) {
        const phone = /\+\d[\d\s()./-]{7,18}\d/.exec(data)?.[0];
        if (phone) plainPhones.push({ node: at.number, text: phone });
      }
      if ((marks & suspicion.copyright) !== 0) {
        const notice = /©[^©]{0,40}?\b(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?/.exec(data)?.[0];
        if (notice) copyright = { node: at.number, text: notice };
      }
    }

    function readHidden(data: string): void {
      if (data.length > 15 && hiddenOrders.length < 20 && machineWord.test(data))
        hiddenOrders.push({ node: at.number, text: foldSpace(data).slice(0, 1_000) });
    }

    function countWord(word: string): void {
      if (word.length < 3) return;
      const known = counts.get(word);
      if (known) known.count += 1;
      else counts.set(word, { count: 1 });
    }

    function inspect(data: string): void {
      const damage = findDamage(data);
      replacementCharacters += damage.replacementCharacters;
      mojibakeSequences += damage.mojibakeSequences;
      damagedSample ??= damage.sample;
      const tag = /\{\{[^{}]{1,100}\}\}|<%[^%]{1,100}%>|\$\{[\w.]{1,100}\}/.exec(data)?.[0];
      if (tag && templateTags.length < 50) templateTags.push({ node: at.number, text: tag });
    }

    return {
      enter: { a: () => void (linkDepth += 1) },
      leave: { a: () => void (linkDepth -= 1) },
      text(data) {
        if (at.isHidden) return readHidden(data);
        const isMain = at.region === 'none' || at.region === 'main';
        const scan = scanWords(data, isMain && mainWordCount < maxCountedWords ? countWord : undefined);
        if (scan.words === 0 && scan.suspicion === suspicion.none) return;
        wordCount += scan.words;
        characterCount += data.length;
        if (isMain) {
          mainWordCount += scan.words;
          addToMain(data);
        }
        if (at.isInCode) return;
        if (scan.suspicion !== suspicion.none) {
          inspect(data);
          readMarks(data, scan.suspicion);
        }
        if (!loremIpsum && data.length > 10) {
          const lorem = /lorem ipsum(?: dolor)?.{0,40}/i.exec(data);
          if (lorem) loremIpsum = { node: at.number, text: lorem[0] };
        }
      },
      finish() {
        const main = blocks.map(foldSpace).filter(Boolean).join('\n').slice(0, maxMainText);
        return {
          wordCount,
          mainWordCount,
          characterCount,
          excerpt: main.slice(0, maxExcerpt).replaceAll('\n', ' '),
          mainText: main,
          topWords: mostFrequent(counts, 300),
          replacementCharacters,
          mojibakeSequences,
          damagedSample,
          loremIpsum,
          templateTags,
          plainPhones,
          copyright,
          ...(hiddenOrders.length > 0 && { hiddenOrders }),
        };
      },
    };
  },
};

/** What any order to a program holds; which texts are one, a rule decides. */
const machineWord =
  /instruc|instruk|anweisung|istruzion|instruç|consigne|directive|prompt|guideline|\brules\b|\b(?:ai|llm|gpt|chatgpt|claude|gemini|copilot|perplexity|assistant|language model)s?\b|<\||\[inst\]/i;

const maxExcerpt = 2_000;
const maxMainText = 60_000;
const maxCountedWords = 10_000;

/** Spellings that differ by case only become one word here, at the end, where there are far fewer of them. */
function mostFrequent(
  spellings: ReadonlyMap<string, { readonly count: number }>,
  limit: number,
): { word: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const [spelling, { count }] of spellings) {
    const word = spelling.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + count);
  }
  // Most words stand once: leave them out of the sorting where enough others are there.
  const repeated = [...counts].filter(([, count]) => count > 1);
  return (repeated.length < limit ? [...counts] : repeated)
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([word, count]) => ({ word, count }));
}
