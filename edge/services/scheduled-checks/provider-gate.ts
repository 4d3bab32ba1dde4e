import type { Backend } from '../../backend.ts';
import type { SerpFailure } from '../../providers/serp/serp-outcome.ts';
import type { SerpProvider } from '../../providers/serp/serp-provider.ts';
import {
  findProviderState,
  lockProviderState,
  takeProviderCall,
  takeTrial,
  updateBreaker,
} from '../../repositories/provider-states.ts';
import { type CallEnd, nextBreaker } from './breaker.ts';

/** A trial that nobody tells the end of is followed by another one after so long. */
const trialMs = 2 * 60_000;
const minuteMs = 60_000;

/** `trial`: the breaker is open, and this one call finds out whether it may close. */
export async function passGate(
  { clock, store }: Backend,
  { id, queue }: SerpProvider,
): Promise<'pass' | 'trial' | 'wait'> {
  const nowMs = clock();
  const state = await findProviderState(store.db, id);
  const isHeld = state !== undefined && state.breaker !== 'closed';
  if (isHeld) {
    const trial = { now: new Date(nowMs), nextTrialAt: new Date(nowMs + trialMs) };
    if (!(await takeTrial(store.db, id, trial))) return 'wait';
  }
  const minute = Math.floor(nowMs / minuteMs);
  const hasCall =
    queue === null || (await takeProviderCall(store.db, id, { minute, callsPerMinute: queue.callsPerMinute }));
  if (!hasCall) return 'wait';
  return isHeld ? 'trial' : 'pass';
}

/** Tells the breaker how a call ended. */
export async function noteCall({ clock, store }: Backend, { id }: SerpProvider, end: CallEnd): Promise<void> {
  if (end.kind === 'answered') {
    const state = await findProviderState(store.db, id);
    if (state === undefined || (state.breaker === 'closed' && state.failures === 0)) return;
  }
  await store.transaction(async (tx) => {
    const before = await lockProviderState(tx, id);
    await updateBreaker(tx, id, nextBreaker(before, end, clock()));
  });
}

/** What a failure says of the provider: an answer that refuses one search, or asks for patience, is an answer. */
export function endOf({ kind, reason }: SerpFailure): CallEnd {
  if (kind === 'refused' || kind === 'quota') return { kind: 'answered' };
  return { kind: 'failed', isPayment: kind === 'payment', reason };
}
