import type { IdeaColumn } from './idea-columns.ts';

export interface FittingColumns {
  readonly shown: readonly IdeaColumn[];
  /** Wanted, and left away for want of room. */
  readonly squeezed: ReadonlySet<string>;
}

/** Room for the keyword beside its box and its button. */
const keywordPx = 140 + 32 + 36;

/** The first columns, as many as there is room for, without those that the user hid. */
export function fittingColumns(
  columns: readonly IdeaColumn[],
  hidden: readonly string[],
  widthPx: number,
): FittingColumns {
  const wanted = columns.filter(({ id }) => !hidden.includes(id));
  let leftPx = widthPx - keywordPx;
  const shown: IdeaColumn[] = [];
  for (const column of wanted) {
    leftPx -= column.widthPx;
    if (leftPx < 0) break;
    shown.push(column);
  }
  return { shown, squeezed: new Set(wanted.filter((each) => !shown.includes(each)).map(({ id }) => id)) };
}
