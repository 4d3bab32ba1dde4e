import { z } from 'zod';

/** What a trip to Google for Search Console was begun for, and the user who began it. */
export const connectionStarted = z.object({ workspaceId: z.uuid(), projectId: z.uuid(), actorId: z.uuid() });

/** What it brought: the access to an account's properties, sealed. */
export const connection = connectionStarted.extend({ refreshToken: z.string() });

export type Connection = z.infer<typeof connection>;
