import { plainDigits } from './plain-digits.ts';
import { withoutUnseen } from './without-unseen.ts';

/** A line of an answer, without the marks of Markdown. `head` and `row`: of a table, its cells with `cellBreak` between. */
export interface PlainLine {
  readonly kind: 'paragraph' | 'item' | 'heading' | 'head' | 'row';
  readonly text: string;
}

/** Between the cells of a row: a sign that no text of a model still has here (`withoutUnseen`). */
export const cellBreak = ' \u001F ';

/**
 * The lines of an answer as plain text: models write Markdown also where they are told not to. Pictures go, links keep their
 * words, and nothing of it is ever HTML. The first row of a table is its head where a line of dashes follows it.
 */
export function plainLines(text: string): readonly PlainLine[] {
  const lines: PlainLine[] = [];
  let isInTable = false;
  const raws = text
    .split('\n')
    .flatMap(inPieces)
    .map((raw) => plainDigits(withoutUnseen(raw)).trim());
  for (const [at, line] of raws.entries()) {
    const isHead = isTableRule(raws[at + 1] ?? '');
    isInTable = (isInTable || isHead) && line.includes('|');
    if (line === '' || isTableRule(line) || /^(?:[-*_=]{3,}|```\w*|\|?[\s|:-]{3,})$/.test(line)) continue;
    const row = rowOf(line, isInTable);
    const heading = /^#{1,6}\s+/.exec(line)?.[0];
    const item = /^(?:[-*+•]|\d{1,2}[.)])\s+/.exec(line)?.[0];
    const plain = row ?? withoutMarks(line.slice((heading ?? item ?? '').length));
    if (plain === '') continue;
    if (row !== undefined) lines.push({ kind: isHead ? 'head' : 'row', text: plain });
    else
      lines.push({
        kind: heading === undefined ? (item === undefined ? 'paragraph' : 'item') : 'heading',
        text: plain,
      });
  }
  return lines;
}

/** `|---|---:|`, below the head of a table. */
function isTableRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[\s|:-]{3,}$/.test(line);
}

/** The cells of a row of a Markdown table; undefined for what is none. Outside of a table a row has bars at both ends. */
function rowOf(line: string, isInTable: boolean): string | undefined {
  if (!isInTable && !/^\|.*\|.*\|$/.test(line)) return undefined;
  const inner = line.replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  const cells = inner.split(/(?<!\\)\|/).map((cell) => withoutMarks(cell.replaceAll('\\|', '|')));
  return cells.every((cell) => cell === '') ? '' : cells.join(cellBreak);
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
