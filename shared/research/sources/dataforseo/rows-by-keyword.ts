import * as z from 'zod/mini';

/** Rows by their keyword in lower case: the vendor answers so. Undefined where one is of another form. */
export function rowsByKeyword<Row extends { readonly keyword: string }>(
  rows: readonly unknown[],
  row: z.ZodMiniType<Row>,
): ReadonlyMap<string, Row> | undefined {
  const parsed = z.array(row).safeParse(rows);
  return parsed.success ? new Map(parsed.data.map((each) => [each.keyword.toLowerCase(), each])) : undefined;
}
