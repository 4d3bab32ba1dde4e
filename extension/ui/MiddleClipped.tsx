import type { ReactNode } from 'react';

/** A long address cut in the middle; the whole of it on hover, and for screen readers. */
export function MiddleClipped({ text, length = 64 }: { readonly text: string; readonly length?: number }): ReactNode {
  const clipped = clipMiddle(text, length);
  if (clipped === text) return <span className="wrap-anywhere">{text}</span>;
  return (
    <span title={text}>
      <span aria-hidden="true">{clipped}</span>
      <span className="visually-hidden">{text}</span>
    </span>
  );
}

/** Keeps the start and the end of a text, with an ellipsis between, at most `length` characters in all. */
export function clipMiddle(text: string, length: number): string {
  if (text.length <= length) return text;
  const tail = Math.floor((length - 1) * 0.4);
  return `${text.slice(0, length - 1 - tail)}…${text.slice(text.length - tail)}`;
}
