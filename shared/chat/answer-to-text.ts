import type { AnswerBlock } from './check-answer.ts';

/** A checked answer for a terminal: what stands in no row between `~~`, a block without any row behind it after `?`. */
export function answerToText(blocks: readonly AnswerBlock[]): string {
  return blocks
    .map(({ isSourced, kind, parts }) => {
      const text = parts.map((part) => {
        if (part.kind === 'citation') return `[${part.ref}]`;
        return part.kind === 'struck' ? `~~${part.text}~~` : part.text;
      });
      const mark = kind === 'item' ? '- ' : '';
      return `${isSourced || kind === 'heading' || kind === 'head' ? '' : '? '}${mark}${text.join('')}\n`;
    })
    .join('');
}
