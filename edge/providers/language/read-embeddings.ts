import { z } from 'zod';

import type { Embeddings } from './language-model.ts';

const answer = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1) })),
  usage: z
    .object({ prompt_tokens: z.int().min(0) })
    .nullish()
    .catch(null),
});

/** Vectors in the order of the texts; undefined where the answer is no such list, or of another length. */
export function readEmbeddings(value: unknown, texts: number): Embeddings | undefined {
  const read = answer.safeParse(value);
  if (!read.success || read.data.data.length !== texts) return undefined;
  const vectors = read.data.data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding);
  return { vectors, inputTokens: read.data.usage?.prompt_tokens ?? null };
}
