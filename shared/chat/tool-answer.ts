import { z } from 'zod';

import { proposal } from './proposal.ts';
import { type ColumnId, toolColumns } from './tool-columns.data.ts';

/** null: not known, or not checked. */
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export type Cell = z.infer<typeof cell>;

const toolRow = z.object({
  /** Stable: the same thing has the same id in every answer, such as `keyword:` and its id. */
  id: z.string(),
  /** Where it opens: the hash of a place in the dashboard, a section of the help, or an https address of our own lists. null: nowhere. */
  opens: z
    .string()
    .regex(/^(?:#|help\.html#|https:\/\/)/)
    .nullable(),
  values: z.partialRecord(z.enum(Object.keys(toolColumns).filter(isColumn)), cell),
});

export type ToolRow = z.infer<typeof toolRow>;

/** What a tool answered: what it is about with totals, and rows. */
export const toolAnswer = z
  .object({
    tool: z.string(),
    /** What was asked for and what the rows are together; opens where they are shown. */
    summary: toolRow,
    rows: z.array(toolRow),
    /** Rows that there are; more than `rows` where these were cut. null: more than were counted. */
    total: z.int().nonnegative().nullable(),
    /** What has to be known about the figures. */
    notes: z.array(z.string()),
    /** A change that is proposed in place of rows. */
    proposal: proposal.optional(),
  })
  .meta({ id: 'ToolAnswer' });

export type ToolAnswer = z.infer<typeof toolAnswer>;

export function isColumn(id: string): id is ColumnId {
  return id in toolColumns;
}
