import type { Day } from '#shared/kernel/day.ts';

import { findAddresses } from './find-addresses.ts';
import { type KnownFigures, knownFigures } from './known-figures.ts';
import { cellBreak, type PlainLine, plainLines } from './plain-lines.ts';
import { type Figure, meansValue, readFigures } from './read-figures.ts';
import type { ToolAnswer } from './tool-answer.ts';

/**
 * A piece of an answer. `cited`: a figure or a mark of citation with the row that has it; `ref` null: what needs no row, such
 * as today. `struck`: a figure, an address or a citation that stands in no tool answer.
 */
export type AnswerPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly ref: string | null }
  | { readonly kind: 'citation'; readonly ref: string }
  | { readonly kind: 'struck'; readonly text: string };

export interface AnswerBlock {
  readonly kind: PlainLine['kind'];
  /** Of a row of a table, its cells with a dot between. */
  readonly parts: readonly AnswerPart[];
  /** Of `head` and `row` alone. */
  readonly cells?: readonly (readonly AnswerPart[])[];
  /** Whether a row stands behind any of it. */
  readonly isSourced: boolean;
}

/**
 * An answer of a model as it may be shown: plain text in blocks, each figure with a row that has it, or struck out. The rule
 * stands in docs/assistant.md. `answers` are all of the thread so far. `isWhole` false: more text comes, and a figure at
 * the very end may not be whole.
 */
export function checkAnswer(
  text: string,
  answers: readonly ToolAnswer[],
  { isWhole, today }: { readonly today: Day; readonly isWhole: boolean },
): readonly AnswerBlock[] {
  const known = knownFigures(answers, today);
  const lines = plainLines(isWhole ? text : text.replace(/[\p{L}\p{N}.,:/[\]%+−-]{1,40}$/u, ''));
  return lines.map(({ kind, text: line }) => {
    const parts = sentencesOf(line).flatMap((sentence) => checkSentence(sentence, known));
    const isSourced = parts.some((part) => part.kind === 'citation' || (part.kind === 'figure' && part.ref !== null));
    if (kind !== 'head' && kind !== 'row') return { kind, parts, isSourced };
    const cells = cellsOf(parts);
    return { kind, parts: besideEachOther(cells), cells, isSourced };
  });
}

/** What a row says in each of its cells; all of it was checked as one sentence. */
function cellsOf(parts: readonly AnswerPart[]): readonly (readonly AnswerPart[])[] {
  const cells: AnswerPart[][] = [[]];
  for (const part of parts) {
    if (part.kind !== 'text') {
      cells.at(-1)?.push(part);
      continue;
    }
    const pieces = part.text.split(cellBreak.trim());
    for (const [at, text] of pieces.entries()) {
      if (at > 0) cells.push([]);
      // The blanks around the sign are ours.
      const own = text.replace(at > 0 ? /^ / : /^/, '').replace(at < pieces.length - 1 ? / $/ : /$/, '');
      if (own !== '') cells.at(-1)?.push({ kind: 'text', text: own });
    }
  }
  return cells;
}

function besideEachOther(cells: readonly (readonly AnswerPart[])[]): readonly AnswerPart[] {
  const filled = cells.filter((cell) => cell.length > 0);
  return filled.flatMap((cell, at) => (at === 0 ? cell : [{ kind: 'text', text: ' · ' }, ...cell]));
}

/** Ends of sentences, but none within a date such as `Nov. 30`. */
function sentencesOf(line: string): readonly string[] {
  const inside = readFigures(line);
  const cuts = [...line.matchAll(/[.!?](?:\s*\[[^\]]{0,80}\])?\s+(?=[\p{Lu}\p{N}„“"«])/gu)]
    .map((match) => match.index + match[0].length)
    .filter((cut) => !inside.some(({ from, to }) => cut > from && cut < to));
  return [0, ...cuts].map((from, at) => line.slice(from, cuts[at]));
}

const citation = /\[\s*(?:r:\s*)?(t\d+(?:\.\d+)?(?:\s*[,;]\s*(?:r:\s*)?t\d+(?:\.\d+)?)*)\s*\]/g;
const quoted = /"([^"]{1,300})"|“([^”]{1,300})”|«([^»]{1,300})»|„([^“]{1,300})“/g;

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly AnswerPart[];
}

function checkSentence(text: string, known: KnownFigures): readonly AnswerPart[] {
  const citations = [...text.matchAll(citation)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    refs: (match[1] ?? '').split(/[,;]/).map((ref) => ref.replace('r:', '').trim()),
  }));
  const cited = citations.flatMap(({ refs }) => refs.filter((ref) => known.rows.has(ref)));
  const marks: Mark[] = citations.map(({ from, refs, to }) => ({
    from,
    to,
    parts: refs.map((ref) => (known.rows.has(ref) ? { kind: 'citation', ref } : { kind: 'struck', text: `[${ref}]` })),
  }));
  const isFree = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    !marks.some((mark) => from < mark.to && to > mark.from);
  for (const address of findAddresses(text)) {
    if (!isFree(address)) continue;
    const { text: shown, ...place } = address;
    marks.push({
      ...place,
      parts: [{ kind: known.hasAddress(shown) ? 'text' : 'struck', text: shown }],
    });
  }
  for (const match of text.matchAll(quoted)) {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    const place = { from: match.index, to: match.index + match[0].length };
    const ref = readFigures(words).length > 0 && isFree(place) ? known.findText(words) : undefined;
    if (ref !== undefined) marks.push({ ...place, parts: [{ kind: 'figure', text: match[0], ref }] });
  }
  const figures = readFigures(text).filter(isFree);
  // A sentence that names rows which do not exist is not about rows that do, whatever numbers they share.
  const isMadeUp = citations.length > 0 && cited.length === 0;
  const found = figures.map((figure) => (isMadeUp ? undefined : findFigure(figure, text, known, cited)));
  const operands = figures.flatMap((figure, at) => (found[at] === undefined ? [] : [figure])).slice(0, mostOperands);
  for (const [at, figure] of figures.entries()) {
    const ref = found[at] === undefined ? computedFrom(figure, operands) : found[at];
    const part: AnswerPart =
      ref === undefined ? { kind: 'struck', text: figure.text } : { kind: 'figure', text: figure.text, ref };
    marks.push({ from: figure.from, to: figure.to, parts: [part] });
  }
  return joined(text, marks);
}

function findFigure(
  { from, reading, text, to }: Figure,
  sentence: string,
  known: KnownFigures,
  cited: readonly string[],
): string | null | undefined {
  const direct = reading.kind === 'date' ? known.findDate(reading, cited) : known.findNumber(reading, cited);
  if (direct !== undefined) return direct;
  const [before, after] = [sentence.slice(0, from), sentence.slice(to)];
  const previous = /[\p{L}\p{N}]+[^\p{L}\p{N}]{1,2}$/u.exec(before)?.[0];
  const next = /^[^\p{L}\p{N}]{1,2}[\p{L}\p{N}]+/u.exec(after)?.[0];
  for (const words of [previous === undefined ? '' : previous + text, next === undefined ? '' : text + next]) {
    const named = words === '' ? undefined : known.findName(words, cited);
    if (named !== undefined) return named;
  }
  if (reading.kind === 'date') return undefined;
  const [year] = reading.values;
  if (year && /^\d{4}$/.test(text)) {
    const dated = known.findDate({ kind: 'date', days: [{ year: year.value, month: null, day: null }] }, cited);
    if (dated !== undefined) return dated;
  }
  return isSpan(reading.values[0]?.value ?? 0, after, known) ? null : undefined;
}

/** More figures than a sentence has that a person reads. */
const mostOperands = 20;

const dayWords = /^[ \u00a0-](?:days?|Tagen?|Tage|jours?)\b/iu;
const weekWords = /^[ \u00a0-](?:weeks?|Wochen?|semaines?)\b/iu;

/** The length of a span that was asked for. */
function isSpan(value: number, after: string, { spanDays }: KnownFigures): boolean {
  return (dayWords.test(after) && spanDays.has(value)) || (weekWords.test(after) && spanDays.has(value * 7));
}

/** null where the figure is a difference, or a part or change in percent, of two others of its sentence. */
function computedFrom({ reading }: Figure, operands: readonly Figure[]): null | undefined {
  if (reading.kind === 'date') return undefined;
  const values = operands.flatMap((each) =>
    each.reading.kind === 'number' ? [each.reading.values[0]?.value ?? 0] : [],
  );
  for (const a of values)
    for (const b of values) {
      const made = reading.isPercent ? (b === 0 ? [] : [(100 * a) / b, (100 * (a - b)) / b]) : [a - b];
      if (a !== b && made.some((value) => meansValue(reading, value))) return null;
    }
  return undefined;
}

function joined(text: string, marks: readonly Mark[]): readonly AnswerPart[] {
  const parts: AnswerPart[] = [];
  let at = 0;
  for (const { from, parts: own, to } of marks.toSorted((a, b) => a.from - b.from)) {
    if (from > at) parts.push({ kind: 'text', text: text.slice(at, from) });
    parts.push(...own);
    at = to;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}
