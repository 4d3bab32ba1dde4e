import { z } from 'zod';

import { err, ok, type Result } from '#shared/kernel/result.ts';
import { isSignedBy, type PrivateKey, type PublicKey, signText } from '#shared/kernel/signature.ts';
import { parseJson } from '#shared/kernel/parse-json.ts';

import { type EngineDescription, engineDescription } from './engine.ts';

/** Engine descriptions as a backend hands them out: data that fixes the reading of results pages between releases. */
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

/** Why a whole list was refused. */
export type EnginesFailure =
  | { readonly kind: 'wrong-signature' }
  | { readonly kind: 'invalid'; readonly detail: string };

export interface VerifiedEngines {
  readonly accepted: readonly EngineDescription[];
  readonly refused: readonly RefusedEngine[];
}

export interface RefusedEngine {
  /** Its id as far as it has one. */
  readonly engine: string;
  readonly version: string;
  /** Field and reason. */
  readonly detail: string;
}

export async function signEngines(
  engines: readonly EngineDescription[],
  issuedAt: string,
  key: PrivateKey,
): Promise<SignedEngines> {
  const payload = JSON.stringify(engines);
  return { payload, issuedAt, signature: await signText(signedText(payload, issuedAt), key) };
}

/** The descriptions, if the key signed them. One that is invalid or beyond its limits is refused and the others count. */
export async function verifyEngines(
  { payload, issuedAt, signature }: SignedEngines,
  key: PublicKey,
): Promise<Result<VerifiedEngines, EnginesFailure>> {
  if (!(await isSignedBy(signedText(payload, issuedAt), signature, key))) return err({ kind: 'wrong-signature' });
  const list = z.array(z.unknown()).min(1).max(50).safeParse(parseJson(payload));
  if (!list.success) return err({ kind: 'invalid', detail: explain(list.error) });
  const accepted: EngineDescription[] = [];
  const refused: RefusedEngine[] = [];
  for (const [index, given] of list.data.entries()) {
    const parsed = engineDescription.safeParse(given);
    if (parsed.success) accepted.push(parsed.data);
    else refused.push({ ...nameOf(given, index), detail: explain(parsed.error) });
  }
  return ok({ accepted, refused });
}

/** Enough to find the description in question, whatever it is. */
function nameOf(given: unknown, index: number): Pick<RefusedEngine, 'engine' | 'version'> {
  const named = z.object({ id: z.string().catch(''), version: z.string().catch('') }).safeParse(given);
  const { id = '', version = '' } = named.data ?? {};
  return { engine: id.slice(0, 40) || `no. ${index + 1}`, version: version.slice(0, 20) };
}

function explain(error: z.ZodError): string {
  return z.prettifyError(error).slice(0, 500);
}

function signedText(payload: string, issuedAt: string): string {
  return `${issuedAt}\n${payload}`;
}
