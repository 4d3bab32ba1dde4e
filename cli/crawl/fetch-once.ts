import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

import type { FetchOnce, OnceRequest } from '#shared/crawl/drive/crawl-port.ts';
import type { NoAnswer } from '#shared/crawl/event.ts';
import { connectionFault } from '#shared/kernel/connection-fault.ts';
import { isPrivateHost } from '#shared/kernel/private-host.ts';
import { err, ok } from '#shared/kernel/result.ts';

import { userAgent } from '../fetch-page.ts';
import { type HostMap, mappedUrl, mayConnect } from './host-map.ts';

/** Until the headers, and until the last byte. */
export interface FetchTimeouts {
  readonly headersMs: number;
  readonly totalMs: number;
}

const usualTimeouts: FetchTimeouts = { headersMs: 10_000, totalMs: 30_000 };

/**
 * Asks one address, and follows no redirect: each hop is a fact of the crawl. Without cookies. Bodies are unpacked as they
 * flow and end at the limit, so that a bomb costs no more than a page; a slow one ends by the clock. Names that lead to
 * private addresses are refused when they are looked up, so that no answer of a name server opens the user's network.
 */
export function createFetchOnce(
  map: HostMap,
  startUrl: string,
  timeouts: FetchTimeouts = usualTimeouts,
): FetchOnce & { readonly close: () => void } {
  const start = new URL(startUrl);
  const agents = {
    http: new HttpAgent({ keepAlive: true, maxSockets: 64 }),
    https: new HttpsAgent({ keepAlive: true, maxSockets: 64 }),
  };
  const fetchOnce: FetchOnce = (asked) => {
    const url = new URL(asked.url);
    const startedMs = performance.now();
    if (!mayConnect(map, url, start.origin))
      return Promise.resolve(err({ kind: 'failed', reason: 'refused', elapsedMs: 0 }));
    return new Promise((resolve) => {
      const elapsed = (): number => performance.now() - startedMs;
      const target = mappedUrl(map, url) ?? url;
      const isHttps = target.protocol === 'https:';
      const fail = (reason: NoAnswer['reason']): void => {
        clearTimeout(timer);
        resolve(err({ kind: 'failed', reason, elapsedMs: elapsed() }));
        sent.destroy();
      };
      const sent = (isHttps ? requestHttps : requestHttp)({
        agent: isHttps ? agents.https : agents.http,
        hostname: target.hostname.replace(/^\[|\]$/g, ''),
        port: target.port,
        path: url.pathname + url.search,
        ...(!mappedUrl(map, url) && url.origin !== start.origin && { lookup: lookupPublic }),
        headers: {
          host: url.host,
          'user-agent': userAgent,
          accept: 'text/html,application/xhtml+xml,*/*;q=0.5',
          'accept-encoding': 'gzip, br',
          ...asked.headers,
        },
      });
      let timer = setTimeout(() => fail('timeout'), timeouts.headersMs);
      sent.on('error', (error) => fail(error instanceof PrivateAddressError ? 'refused' : connectionFault(error)));
      sent.on('response', (message) => {
        clearTimeout(timer);
        timer = setTimeout(() => fail('timeout'), (asked.totalMs ?? timeouts.totalMs) - elapsed());
        const isWanted = asked.wants?.(message.statusCode ?? 0, message.headers['content-type']) ?? true;
        (isWanted ? readBody(message, asked) : skipBody(message)).then(
          (body) => {
            clearTimeout(timer);
            if (body === 'too-large') return fail('too-large');
            resolve(
              ok({ status: message.statusCode ?? 0, headers: headersOf(message), ...body, elapsedMs: elapsed() }),
            );
          },
          () => fail('damaged'),
        );
      });
      sent.end();
    });
  };
  return Object.assign(fetchOnce, {
    close: () => {
      agents.http.destroy();
      agents.https.destroy();
    },
  });
}

async function readBody(
  message: IncomingMessage,
  { cuts = false, maxBytes }: OnceRequest,
): Promise<{ readonly bytes: Buffer; readonly isTruncated: boolean } | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked(message)) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size <= maxBytes) continue;
    message.destroy();
    if (!cuts) return 'too-large';
    return { bytes: Buffer.concat(chunks).subarray(0, maxBytes), isTruncated: true };
  }
  return { bytes: Buffer.concat(chunks), isTruncated: false };
}

const worthKeeping = 256 * 1024;

/** A short body is read off, which keeps the connection for the next request; a long one costs more than a new one. */
async function skipBody(message: IncomingMessage): Promise<{ readonly bytes: Buffer; readonly isTruncated: boolean }> {
  const length = Number(message.headers['content-length'] ?? Number.NaN);
  if (length <= worthKeeping) for await (const chunk of message) void chunk;
  else message.destroy();
  return { bytes: Buffer.alloc(0), isTruncated: false };
}

function unpacked(message: IncomingMessage): Readable {
  const encoding = message.headers['content-encoding']?.trim().toLowerCase();
  const unpack =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : undefined;
  // What breaks the one breaks the other, which is read and tells.
  return unpack ? pipeline(message, unpack, () => undefined) : message;
}

function headersOf(message: IncomingMessage): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (let at = 0; at + 1 < message.rawHeaders.length; at += 2) {
    const name = message.rawHeaders[at]?.toLowerCase() ?? '';
    const value = message.rawHeaders[at + 1] ?? '';
    const before = headers[name];
    headers[name] = before === undefined ? value : `${before}${name === 'x-robots-tag' ? '\n' : ', '}${value}`;
  }
  return headers;
}

class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

type Looked = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

function lookupPublic(hostname: string, options: LookupOptions, done: Looked): void {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, []);
    if (addresses.some(({ address }) => isPrivateHost(address)))
      return done(new PrivateAddressError(`${hostname} leads to a private address.`), []);
    const [first] = addresses;
    if (options.all === true || !first) return done(null, addresses);
    return done(null, first.address, first.family);
  });
}
