import { z } from 'zod';
import { withoutEnd } from './without-end.ts';

/** Public half of an ECDSA key on P-256 as a JSON Web Key (RFC 7518 §6.2.1). */
export const publicKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.base64url(),
  y: z.base64url(),
});
/** Both halves; `d` is the secret. */
export const privateKey = publicKey.extend({ d: z.base64url() });

export type PublicKey = z.infer<typeof publicKey>;
export type PrivateKey = z.infer<typeof privateKey>;

/** Signature over the UTF-8 bytes of a text, base64url. ECDSA with SHA-256, which every browser and Workers have. */
export async function signText(text: string, key: PrivateKey): Promise<string> {
  const imported = await crypto.subtle.importKey('jwk', key, curve, false, ['sign']);
  const signature = await crypto.subtle.sign(algorithm, imported, new TextEncoder().encode(text));
  return toBase64Url(new Uint8Array(signature));
}

/** False for a wrong signature, a signature that is none, and a key on which no signature can be checked. */
export async function isSignedBy(text: string, signature: string, { kty, crv, x, y }: PublicKey): Promise<boolean> {
  try {
    const imported = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, curve, false, ['verify']);
    return await crypto.subtle.verify(algorithm, imported, fromBase64Url(signature), new TextEncoder().encode(text));
  } catch {
    return false;
  }
}

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const algorithm = { name: 'ECDSA', hash: 'SHA-256' } as const;

function toBase64Url(bytes: Uint8Array): string {
  const padded = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  return withoutEnd(padded, '=');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}
