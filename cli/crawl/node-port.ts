import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import type { CrawlPort } from '#shared/crawl/drive/crawl-port.ts';
import { systemClock } from '#shared/kernel/clock.ts';

/** What a crawl takes of Node itself; `signal` ends it as a limit would. */
export function nodePort(signal: AbortSignal): Pick<CrawlPort, 'clock' | 'gunzip' | 'later' | 'onStop'> {
  return {
    clock: systemClock,
    gunzip: unpack,
    later: (callback, delayMs) => {
      const timer = setTimeout(callback, delayMs);
      return () => clearTimeout(timer);
    },
    onStop: (stop) => {
      signal.addEventListener('abort', stop);
      return () => signal.removeEventListener('abort', stop);
    },
  };
}

async function unpack(bytes: Uint8Array, maxOutputLength: number): Promise<Uint8Array | undefined> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength });
  } catch {
    return undefined;
  }
}
