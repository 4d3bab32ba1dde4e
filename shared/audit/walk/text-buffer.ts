import { foldSpace } from '#shared/kernel/fold-space.ts';
import { type Position } from './collector.ts';

/** Gathers the text of one element during the walk: block boundaries become spaces, inline ones do not. */
export interface TextBuffer {
  add(data: string): void;
  /** White space folded, cut at the buffer's length. */
  read(): string;
}

export function createTextBuffer(at: Readonly<Position>, maxLength: number): TextBuffer {
  let text = '';
  let { block } = at;
  return {
    add(data) {
      // Twice the length leaves room for white space that folding removes.
      if (text.length < maxLength * 2 + 200) text += at.block === block ? data : ` ${data}`;
      block = at.block;
    },
    read: () => foldSpace(text).slice(0, maxLength),
  };
}
