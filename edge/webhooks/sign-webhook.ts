import { Webhook } from 'standardwebhooks';

/** What a signature covers. */
export interface SignedMessage {
  /** `whsec_` and the key in base64. */
  readonly secret: string;
  readonly id: string;
  readonly atMs: number;
  readonly body: string;
}

/** Headers by which a receiver knows that a message is ours and new. https://www.standardwebhooks.com (checked 2026-11) */
export function signWebhook({ atMs, body, id, secret }: SignedMessage): Record<string, string> {
  const at = new Date(atMs);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(atMs / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
}

/** A new key of 256 random bits. */
export function makeWebhookSecret(): string {
  return `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))}`;
}
