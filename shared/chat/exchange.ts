import { z } from 'zod';

import { languageFailureKinds } from '#shared/language/language-failure.ts';

import { toolAnswer } from './tool-answer.ts';

/** Why an answer ended before its end, beside what a model can do. */
export const ownFailureKinds = ['budget', 'busy', 'off', 'too_many_steps', 'broken_off'] as const;

export const exchangeFailure = z.enum([...ownFailureKinds, ...languageFailureKinds]);

export type ExchangeFailure = z.infer<typeof exchangeFailure>;

/** A question of the user and what came of it. */
export const exchange = z
  .object({
    id: z.uuid(),
    question: z.string(),
    /** As the model wrote it: shown by `checkAnswer` alone. */
    text: z.string(),
    /** What tools answered, in their order; the first is the one after those of the exchanges before. */
    answers: z.array(toolAnswer),
    /** `stopped`: the reader left or pressed stop. `failed`: `failure` says why. What came until then is there. */
    status: z.enum(['running', 'whole', 'stopped', 'failed']),
    failure: exchangeFailure.nullable(),
    /** What the backend or the vendor said of it; empty where the kind says all. */
    reason: z.string(),
    /** What the vendor calls the model; null before it answered. */
    model: z.string().nullable(),
    /** Millionths of a US dollar over all steps; null where nobody knows the price. */
    costMicros: z.int().nonnegative().nullable(),
    tokens: z.int().nonnegative(),
    askedAt: z.iso.datetime(),
    /** null while it runs. */
    endedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Exchange' });

export type Exchange = z.infer<typeof exchange>;

export const thread = z
  .object({
    id: z.uuid(),
    /** How its first question begins. */
    title: z.string(),
    createdAt: z.iso.datetime(),
    /** Of the newest question. */
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Thread' });

export type Thread = z.infer<typeof thread>;

/** What is told while an answer is made, one event of the stream each. */
export const chatEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begun'), exchangeId: z.uuid(), threadId: z.uuid() }),
  /** A tool is being asked. */
  z.object({ kind: z.literal('asking'), tool: z.string() }),
  z.object({ kind: z.literal('answered'), answer: toolAnswer }),
  /** A tool had no answer; the model was told why. */
  z.object({ kind: z.literal('no-answer'), tool: z.string(), reason: z.string() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('ended'), exchange }),
]);

export type ChatEvent = z.infer<typeof chatEvent>;

/** A first question that has an answer in what is there. */
export const suggestion = z
  .object({
    kind: z.enum(['lost', 'won', 'visibility', 'competitors', 'striking', 'audit', 'crawl']),
    domain: z.string(),
    /** What it is about, such as the start of a crawl; empty where the domain says it. */
    about: z.string(),
  })
  .meta({ id: 'Suggestion' });

export type Suggestion = z.infer<typeof suggestion>;
