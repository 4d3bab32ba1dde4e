import { isPrivateHost } from '#shared/kernel/private-host.ts';
import { isHttpUrl, parseUrl } from '#shared/kernel/url.ts';

import { UsageError } from '../usage-error.ts';

/** Hosts (with their port, where they name one) whose requests go to an address of this machine. */
export type HostMap = ReadonlyMap<string, URL>;

/** Reads `HOST=http://127.0.0.1:PORT`. Throws `UsageError` for anything else: a map to other machines would forge hosts. */
export function readHostMap(entries: readonly string[]): HostMap {
  return new Map(
    entries.map((entry) => {
      const [, host, target] = /^([^=/\s]+)=(\S+)$/.exec(entry) ?? [];
      const url = target === undefined ? undefined : parseUrl(target);
      const isLoopback =
        url !== undefined && isHttpUrl(url) && /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(url.hostname);
      if (host === undefined || !isLoopback)
        throw new UsageError(`--map-host ${entry}: give HOST=http://127.0.0.1:PORT, an address of this machine.`);
      return [host.toLowerCase(), url];
    }),
  );
}

/** Where a request for an address goes: as mapped, or as it is. */
export function mappedUrl(map: HostMap, url: URL): URL | undefined {
  return map.get(url.host) ?? map.get(url.hostname);
}

/** Whether an address may be asked: nothing on the user's own network, but for the site that the crawl is of. */
export function mayConnect(map: HostMap, url: URL, startOrigin: string): boolean {
  return mappedUrl(map, url) !== undefined || url.origin === startOrigin || !isPrivateHost(url.hostname);
}
