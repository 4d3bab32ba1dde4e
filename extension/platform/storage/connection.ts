import * as z from 'zod/mini';

import { privateArea } from './private-area.ts';

const connection = z.object({
  baseUrl: z.string(),
  token: z.string(),
  workspaceId: z.string(),
  /** Of the claimed account; null while the workspace is anonymous. */
  email: z._default(z.nullable(z.string()), null),
  /** ISO 8601. */
  connectedAt: z.string(),
  /** Signs the engine descriptions of this backend: pinned when connecting. null where it hands out none. */
  engineKey: z._default(
    z.nullable(z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() })),
    null,
  ),
});

/** A session with a backend. Its token is kept in this browser's profile only, where no script in a page can read it. */
export type Connection = Readonly<z.infer<typeof connection>>;

/** The connection in force; undefined where the user never connected: everything then stays in this browser. */
export async function loadConnection(): Promise<Connection | undefined> {
  const parsed = connection.safeParse((await privateArea.get('connection'))['connection']);
  return parsed.success ? parsed.data : undefined;
}

export async function saveConnection(made: Connection): Promise<void> {
  await privateArea.set({ connection: made });
}

export async function removeConnection(): Promise<void> {
  await privateArea.remove('connection');
}
