import { z } from 'zod';

import { parseJson } from '#shared/kernel/parse-json.ts';

import type { TokenSeal } from '../../auth/token-seal.ts';

/** Path that a digest's link to end it leads to; the code is in the query, which RFC 8058 posts back as it is. */
export const unsubscribePath = '/digest/unsubscribe';

const code = z.strictObject({ ends: z.literal('digest'), workspaceId: z.uuid(), userId: z.uuid() });

export type EndedDigest = Pick<z.infer<typeof code>, 'workspaceId' | 'userId'>;

/** Encrypted and authenticated under the backend's secret: nobody else can make one, and it tells nothing. */
export async function writeUnsubscribeLink(seal: TokenSeal, origin: string, digest: EndedDigest): Promise<string> {
  const { userId, workspaceId } = digest;
  const sealed = await seal.close(JSON.stringify({ ends: 'digest', workspaceId, userId }));
  return `${origin}${unsubscribePath}?code=${encodeURIComponent(sealed)}`;
}

/** Undefined for a code that this backend did not write for this. */
export async function readUnsubscribeCode(seal: TokenSeal, sealed: string): Promise<EndedDigest | undefined> {
  try {
    return code.safeParse(parseJson(await seal.open(sealed))).data;
  } catch {
    return undefined;
  }
}
