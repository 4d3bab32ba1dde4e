import { z } from 'zod';

const line = z.string().max(600);

/**
 * What a model is told of a page: parts that its recipe names, as texts, never HTML. Without the others. Lengths are cut by
 * `slicePage`.
 */
export const pageSlice = z.strictObject({
  address: z.string().max(2_000).optional(),
  title: line.optional(),
  description: line.optional(),
  h1: line.optional(),
  headings: z.array(line).max(20).optional(),
  siteName: line.optional(),
  /** The main text from its beginning. */
  opening: z.string().max(3_000).optional(),
  /** The link that a text is for: where it leads, what it says now, and the heading above it. */
  link: z.strictObject({ address: z.string().max(2_000), text: line, above: line.optional() }).optional(),
});

export type PageSlice = z.infer<typeof pageSlice>;

/** A text that was written at an earlier try, with what was wrong with it, in English. */
export const failedText = z.strictObject({ text: line, faults: z.array(line).max(8) });

export type FailedText = z.infer<typeof failedText>;

/** One try of a model at one finding. */
export const draftRequest = z.strictObject({
  /** The id of a recipe that a model may write for. */
  recipe: z.string().max(40),
  /** What is wrong with the page, in a line: the title of the rule that failed. */
  finding: line,
  /** Of the page, as its code; null where nobody knows. */
  language: z.string().max(35).nullable(),
  /** What the page should be found for; null: the user named nothing. */
  keyword: z.string().max(200).nullable(),
  page: pageSlice,
  /** Of earlier tries, oldest first. */
  failed: z.array(failedText).max(6),
});

export type DraftRequest = z.infer<typeof draftRequest>;
