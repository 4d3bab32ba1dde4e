import type { StatementResult } from './sql-engine.ts';

export interface AnswerMode {
  readonly isRawText: boolean;
  readonly isArrayMode: boolean;
}

/** Types whose text is converted where raw text isn't asked for: int8 and numeric stay text, as no number holds them. */
const converters: Readonly<Record<number, (text: string) => unknown>> = {
  16: (text) => text === 't',
  21: Number,
  23: Number,
  26: Number,
  114: (text): unknown => JSON.parse(text),
  700: Number,
  701: Number,
  3802: (text): unknown => JSON.parse(text),
};

/** One result in the shape that the driver reads. */
export function shapeResult(result: StatementResult, mode: AnswerMode): Readonly<Record<string, unknown>> {
  const rows = mode.isRawText
    ? result.rows
    : result.rows.map((row) => row.map((text, at) => convert(text, result, at)));
  return {
    fields: result.fields,
    rows: mode.isArrayMode ? rows : rows.map((row) => asObject(row, result)),
    command: result.command,
    rowCount: result.rowCount,
    rowAsArray: mode.isArrayMode,
  };
}

function convert(text: string | null, result: StatementResult, at: number): unknown {
  if (text === null) return null;
  const converter = converters[result.fields[at]?.dataTypeID ?? 0];
  return converter ? converter(text) : text;
}

function asObject(row: readonly unknown[], result: StatementResult): Readonly<Record<string, unknown>> {
  return Object.fromEntries(result.fields.map((field, at) => [field.name, row[at]]));
}
