import { z } from 'zod';

const text = z.string().nullish();
const status = { status_code: z.int(), status_message: text };

/**
 * What is read of an answer about tasks: to posting them, and to asking which are ready. Fields that are added later are
 * let through. https://docs.dataforseo.com/v3/serp/google/organic/task_post/ (checked 2026-11)
 */
export const taskAnswer = z.looseObject({
  ...status,
  tasks: z
    .array(
      z.looseObject({
        ...status,
        id: text,
        cost: z.number().nullish(),
        data: z.looseObject({ tag: text }).nullish(),
        result: z.array(z.looseObject({ id: text, tag: text })).nullish(),
      }),
    )
    .nullish(),
});

export type AnsweredTask = NonNullable<z.infer<typeof taskAnswer>['tasks']>[number];
