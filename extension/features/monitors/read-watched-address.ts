import { type AddressFault, readAddress } from '#shared/crawl/read-address.ts';
import { isPrivateHost } from '#shared/kernel/private-host.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { MonitorKindId } from '#shared/monitors/monitor-kind.ts';

/** As long as an address may be (`createMonitor`). */
const longest = 2_000;

/** What is wrong with an address to watch; `private`: of a network that a backend elsewhere cannot reach. */
export type WatchFault = AddressFault | 'long' | 'private';

/** An address to watch as people type it; of a domain its host alone. `isNear`: the backend is on this machine or network. */
export function readWatchedAddress(typed: string, kind: MonitorKindId, isNear: boolean): Result<string, WatchFault> {
  const read = readAddress(typed);
  if (!read.ok) return read;
  const { hostname } = new URL(read.value);
  const url = kind === 'domain' ? `https://${hostname}/` : read.value;
  if (url.length > longest) return err('long');
  return isPrivateHost(hostname) && !isNear ? err('private') : ok(url);
}
