import type { Backend } from '../../backend.ts';
import { languageFailures } from '#shared/language/language-failure.ts';
import type { LanguageOutcome } from '../../providers/language/language-model.ts';
import { type LanguageConnectionRow, updateLanguageConnection } from '../../repositories/language-connections.ts';

/** Where the vendor broke without saying for how long. */
const pauseMs = 10_000;

/** Tells the connection's breaker how an answer ended: a key that is over switches it off, a vendor in need is left alone. */
export async function noteOutcome(
  { clock, store }: Pick<Backend, 'clock' | 'store'>,
  workspaceId: string,
  connection: LanguageConnectionRow,
  { result }: LanguageOutcome,
): Promise<void> {
  if (result.ok) {
    if (connection.pausedUntil === null) return;
    await updateLanguageConnection(workspaceId, store.db, connection.id, { pausedUntil: null });
    return;
  }
  const { kind, retryAfterMs } = result.failure;
  if (languageFailures[kind].endsConnection) {
    await updateLanguageConnection(workspaceId, store.db, connection.id, { offReason: kind });
  } else if (kind === 'rate_limited' || kind === 'vendor_failed') {
    const pausedUntil = new Date(clock() + (retryAfterMs ?? pauseMs));
    await updateLanguageConnection(workspaceId, store.db, connection.id, { pausedUntil });
  }
}
