import { z } from 'zod';

import { err, ok, type Result } from '#shared/kernel/result.ts';
import { isSignedBy, type PrivateKey, type PublicKey, signText } from '#shared/kernel/signature.ts';

import { type EngineDescription, engineDescription } from './engine.ts';

/** Engine descriptions as a backend hands them out: data that mends the reading of results pages between releases. */
export const signedEngines = z
  .object({
    /** JSON text of a list of engine descriptions. Signed byte for byte. */
    payload: z.string().max(1_000_000),
    /** When it was put together, ISO 8601; part of what is signed, so that an old list can't be passed off as new. */
    issuedAt: z.iso.datetime(),
    /** ECDSA P-256 with SHA-256 over `issuedAt`, a line feed and `payload`; base64url. */
    signature: z.string().max(200),
  })
  .meta({ id: 'SignedEngines' });

export type SignedEngines = z.infer<typeof signedEngines>;

/** Why a list of descriptions was refused. `detail` names the engine and the field for whoever wrote it. */
export type EnginesFailure =
  | { readonly kind: 'wrong-signature' }
  | { readonly kind: 'invalid'; readonly detail: string };

export async function signEngines(
  engines: readonly EngineDescription[],
  issuedAt: string,
  key: PrivateKey,
): Promise<SignedEngines> {
  const payload = JSON.stringify(engines);
  return { payload, issuedAt, signature: await signText(signedText(payload, issuedAt), key) };
}

/** The descriptions, if the key signed them and each one is valid and within its limits. All or none. */
export async function verifyEngines(
  { payload, issuedAt, signature }: SignedEngines,
  key: PublicKey,
): Promise<Result<readonly EngineDescription[], EnginesFailure>> {
  if (!(await isSignedBy(signedText(payload, issuedAt), signature, key))) return err({ kind: 'wrong-signature' });
  const parsed = z.array(engineDescription).min(1).max(50).safeParse(parseJson(payload));
  if (parsed.success) return ok(parsed.data);
  return err({ kind: 'invalid', detail: z.prettifyError(parsed.error).slice(0, 500) });
}

function signedText(payload: string, issuedAt: string): string {
  return `${issuedAt}\n${payload}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
