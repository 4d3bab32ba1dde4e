/** A column of a table that leaves out what it has no room for. */
export interface SizedColumn {
  readonly id: string;
  /** In CSS pixels. */
  readonly widthPx: number;
}

export interface FittingColumns<Column> {
  readonly shown: readonly Column[];
  /** Wanted, and left away for want of room. */
  readonly squeezed: ReadonlySet<string>;
}

/** The first columns, as many as there is room for beside the first one, without those that the user hid. */
export function fittingColumns<Column extends SizedColumn>(
  columns: readonly Column[],
  hidden: readonly string[],
  widthPx: number,
  firstPx: number,
): FittingColumns<Column> {
  const wanted = columns.filter(({ id }) => !hidden.includes(id));
  let leftPx = widthPx - firstPx;
  const shown: Column[] = [];
  for (const column of wanted) {
    leftPx -= column.widthPx;
    if (leftPx < 0) break;
    shown.push(column);
  }
  return { shown, squeezed: new Set(wanted.filter((each) => !shown.includes(each)).map(({ id }) => id)) };
}
