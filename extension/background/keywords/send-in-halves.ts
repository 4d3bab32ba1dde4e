import type { CallFailure } from '#shared/api/call.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

/** True where the backend refuses this very content, now and at each further try; not for want of rights, time or room. */
export function isRefusedForGood(failure: CallFailure): boolean {
  return failure.kind === 'refused' && ['invalid_request', 'conflict', 'payload_too_large'].includes(failure.code);
}

/**
 * Sends what the backend takes all together or not at all, in halves where it refuses, until the refused ones stand alone:
 * the others are taken. Answers those, each with what the backend said; fails where it did not answer to the content.
 */
export async function sendInHalves<Item>(
  items: readonly Item[],
  send: (items: readonly Item[]) => Promise<Result<unknown, CallFailure>>,
): Promise<Result<readonly { readonly item: Item; readonly failure: CallFailure }[], CallFailure>> {
  const [first] = items;
  if (first === undefined) return ok([]);
  const sent = await send(items);
  if (sent.ok) return ok([]);
  if (!isRefusedForGood(sent.failure)) return err(sent.failure);
  if (items.length === 1) return ok([{ item: first, failure: sent.failure }]);
  const middle = Math.ceil(items.length / 2);
  const before = await sendInHalves(items.slice(0, middle), send);
  if (!before.ok) return before;
  const after = await sendInHalves(items.slice(middle), send);
  return after.ok ? ok([...before.value, ...after.value]) : after;
}
