import { describe, expect, it, test } from 'vitest';

import { cloudflareFault, connectionFault } from './connection-fault.ts';

function coded(code: string, message = 'failed'): Error {
  return Object.assign(new Error(message), { code });
}

describe('what a connection failed of', () => {
  it.each([
    [coded('ENOTFOUND'), 'dead-host'],
    [coded('EAI_AGAIN'), 'dns'],
    [coded('ECONNREFUSED'), 'connection-refused'],
    [coded('ETIMEDOUT'), 'timeout'],
    [new DOMException('took too long', 'TimeoutError'), 'timeout'],
    [coded('UND_ERR_CONNECT_TIMEOUT'), 'timeout'],
    [coded('CERT_HAS_EXPIRED'), 'tls'],
    [coded('DEPTH_ZERO_SELF_SIGNED_CERT'), 'tls'],
    [coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'tls'],
    [coded('ERR_TLS_CERT_ALTNAME_INVALID'), 'tls'],
    [coded('ERR_SSL_WRONG_VERSION_NUMBER'), 'tls'],
    [coded('ECONNRESET'), 'network'],
    [coded('EHOSTUNREACH'), 'network'],
    [new Error('net::ERR_CONNECTION_REFUSED'), 'connection-refused'],
    [new Error('net::ERR_NAME_NOT_RESOLVED'), 'dead-host'],
    [new Error('net::ERR_CERT_DATE_INVALID'), 'tls'],
    [new TypeError('Failed to fetch'), 'network'],
    ['no error at all', 'network'],
  ])('%s is %s', (error, fault) => {
    expect(connectionFault(error)).toBe(fault);
  });

  it('is read from within what fetch wraps around it, also where several addresses were tried', () => {
    expect(connectionFault(new TypeError('fetch failed', { cause: coded('ECONNREFUSED') }))).toBe('connection-refused');
    const both = new AggregateError([coded('ENETUNREACH'), coded('ECONNREFUSED')]);
    expect(connectionFault(new TypeError('fetch failed', { cause: both }))).toBe('connection-refused');
  });
});

test.each([
  [530, 'error code: 1016', 'dead-host'],
  [530, 'error code: 1033', undefined],
  [521, 'error code: 521', 'connection-refused'],
  [522, 'error code: 522\n', 'timeout'],
  [526, 'error code: 526', 'tls'],
  [521, '<title>Our own page for trouble</title>', undefined],
  [503, 'error code: 503', undefined],
])('Cloudflare’s %i with “%s” means %s', (status, body, fault) => {
  expect(cloudflareFault(status, body)).toBe(fault);
});
