import { networkReason } from '#shared/kernel/network-reason.ts';
import { readEngines } from '#shared/api/endpoints/engines.ts';
import { engines as bundled } from '#shared/serp/engine-list.ts';
import { verifyEngines } from '#shared/serp/signed-engines.ts';
import type { Connection } from '#extension/platform/storage/connection.ts';
import type { EngineUpdates, EnginesRefusal } from '#extension/platform/storage/engine-updates.ts';

import { chooseUpdates } from './serp-choose-updates.ts';

const timeoutMs = 15_000;

/**
 * Asks a backend for its list and says what is known then. Whatever is wrong with the answer, what was taken before stays
 * and the reason is kept for the options page.
 */
export async function askForEngines(
  { baseUrl, engineKey }: Pick<Connection, 'baseUrl' | 'engineKey'>,
  known: EngineUpdates | undefined,
  { ask, now }: { readonly ask: (url: string, init: RequestInit) => Promise<Response>; readonly now: string },
): Promise<EngineUpdates> {
  const last = {
    etag: known?.etag ?? null,
    checkedAt: now,
    refused: known?.refused ?? [],
    updates: known?.updates ?? {},
  };
  const refuse = (kind: EnginesRefusal['kind'], detail: string): EngineUpdates => ({
    ...last,
    refusal: { kind, detail },
  });
  if (!engineKey) return refuse('no-key', '');
  const headers: Record<string, string> = last.etag === null ? {} : { 'if-none-match': last.etag };
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const answer = await ask(baseUrl + readEngines.path, { headers, signal });
    if (answer.status === 304) return { ...last, refusal: null };
    if (answer.status !== readEngines.answer.status) return refuse('status', String(answer.status));
    const parsed = readEngines.answer.schema.safeParse(await answer.json());
    if (!parsed.success) return refuse('not-as-agreed', parsed.error.issues[0]?.message ?? '');
    const verified = await verifyEngines(parsed.data, engineKey);
    if (!verified.ok) {
      const { failure } = verified;
      return refuse(failure.kind, failure.kind === 'invalid' ? failure.detail : '');
    }
    const { accepted, refused } = verified.value;
    const chosen = chooseUpdates(accepted, bundled, last.updates, now);
    return {
      ...last,
      etag: answer.headers.get('etag'),
      refusal: null,
      refused: [...refused, ...chosen.refused],
      updates: chosen.updates,
    };
  } catch (error) {
    return refuse('unreachable', networkReason(error));
  }
}
