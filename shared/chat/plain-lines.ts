import { plainDigits } from './plain-digits.ts';
import { withoutUnseen } from './without-unseen.ts';

/** A line of an answer, without the marks of Markdown. */
export interface PlainLine {
  readonly kind: 'paragraph' | 'item' | 'heading';
  readonly text: string;
}

/**
 * The lines of an answer as plain text: models write Markdown also where they are told not to. Pictures go, links keep their
 * words, and nothing of it is ever HTML.
 */
export function plainLines(text: string): readonly PlainLine[] {
  return text
    .split('\n')
    .flatMap(inPieces)
    .flatMap((raw) => {
      const line = plainDigits(withoutUnseen(raw)).trim();
      if (line === '' || /^(?:[-*_=]{3,}|```\w*|\|?[\s|:-]{3,})$/.test(line)) return [];
      const heading = /^#{1,6}\s+/.exec(line)?.[0];
      const item = /^(?:[-*+•]|\d{1,2}[.)])\s+/.exec(line)?.[0];
      const plain = withoutMarks(rowOf(line) ?? line.slice((heading ?? item ?? '').length));
      if (plain === '') return [];
      return [{ kind: heading === undefined ? (item === undefined ? 'paragraph' : 'item') : 'heading', text: plain }];
    });
}

/** A row of a Markdown table as its cells beside each other; undefined for what is none. */
function rowOf(line: string): string | undefined {
  const cells = /^\|(?<cells>.*\|.*)\|$/.exec(line)?.groups?.['cells'];
  return cells
    ?.split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');
}

/** Longer than any paragraph: what is checked within a line is checked against all else in it. */
const mostChars = 2_000;

function inPieces(line: string): readonly string[] {
  return Array.from({ length: Math.max(1, Math.ceil(line.length / mostChars)) }, (_, at) =>
    line.slice(at * mostChars, (at + 1) * mostChars),
  );
}

function withoutMarks(line: string): string {
  return line
    .replaceAll(/!\[[^\]]{0,300}\]\([^)]{0,2000}\)/g, '')
    .replaceAll(/\[([^\]]{1,300})\]\([^)]{0,2000}\)/g, '$1')
    .replaceAll(/<[a-z/!][^>]{0,2000}>/gi, '')
    .replaceAll(/(\*\*|__|`)(.+?)\1/g, '$2')
    .trim();
}
