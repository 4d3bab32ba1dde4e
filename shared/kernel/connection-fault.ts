/**
 * Why an address gave no answer, as far as a home is told. `dead-host`: the DNS knows no such name. `dns`: the DNS itself
 * failed. `network`: the rest, among it what browsers and Workers keep to themselves.
 */
export type ConnectionFault = keyof typeof connectionFaultWords;

/** The one word for each, on every surface. */
export const connectionFaultWords = {
  'dead-host': 'no such host name',
  dns: 'DNS failure',
  'connection-refused': 'connection refused',
  timeout: 'timed out',
  tls: 'TLS error',
  network: 'connection failed',
} as const;

/**
 * By the codes of Node and of its `fetch` (https://nodejs.org/api/errors.html, https://nodejs.org/api/tls.html) and by what
 * Chromium writes in `net::ERR_…` (https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h),
 * 2026-12. An error within an error counts: `fetch` wraps what the socket said.
 */
export function connectionFault(error: unknown): ConnectionFault {
  for (let inner: unknown = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth += 1) {
    const code = 'code' in inner && typeof inner.code === 'string' ? inner.code : '';
    const fault = faultOf(code) ?? faultOf(inner.name) ?? faultOf(netError.exec(inner.message)?.[0] ?? '');
    if (fault) return fault;
    if (inner instanceof AggregateError) return inner.errors.map(connectionFault).find(isTold) ?? 'network';
  }
  return 'network';
}

/**
 * What Cloudflare answers in place of a server that it could not reach, by its status and the code in the body; undefined
 * where a server answered (https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/,
 * 2026-12).
 */
export function cloudflareFault(status: number, body: string): ConnectionFault | undefined {
  const code = Number(/^\s*error code: (\d{3,4})\s*$/i.exec(body)?.[1] ?? Number.NaN);
  if (status === 530) return code === 1016 ? 'dead-host' : undefined;
  return code === status ? cloudflareFaults.get(status) : undefined;
}

/** Statuses whose short body has to be read to tell Cloudflare's answer from a server's. */
export function isCloudflareStatus(status: number): boolean {
  return status === 530 || cloudflareFaults.has(status);
}

const cloudflareFaults: ReadonlyMap<number, ConnectionFault> = new Map([
  [521, 'connection-refused'],
  [522, 'timeout'],
  [523, 'network'],
  [524, 'timeout'],
  [525, 'tls'],
  [526, 'tls'],
]);

const netError = /\bERR_[A-Z_]+/;

const codes: readonly (readonly [RegExp, ConnectionFault])[] = [
  [/^(?:ENOTFOUND|ENODATA|ERR_NAME_NOT_RESOLVED)$/, 'dead-host'],
  [/^(?:EAI_\w+|ESERVFAIL|EREFUSED|ERR_NAME_RESOLUTION_FAILED|ERR_DNS_\w+)$/, 'dns'],
  [/^(?:ECONNREFUSED|ERR_CONNECTION_REFUSED)$/, 'connection-refused'],
  [/^(?:ETIMEDOUT|TimeoutError|UND_ERR_\w*TIMEOUT|ERR_(?:CONNECTION_)?TIMED_OUT)$/, 'timeout'],
  [
    /^(?:ERR_(?:TLS|SSL|CERT)_\w+|CERT_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w*(?:CERT|ISSUER|SIGNATURE)\w*|EPROTO)$/,
    'tls',
  ],
];

function faultOf(code: string): ConnectionFault | undefined {
  return codes.find(([form]) => form.test(code))?.[1];
}

function isTold(fault: ConnectionFault): boolean {
  return fault !== 'network';
}
