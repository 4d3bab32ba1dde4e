import { describe, expect, it } from 'vitest';

import { isPrivateHost } from './private-host.ts';

describe('a host of no public network', () => {
  it.each([
    ['names of this machine', ['localhost', 'localhost.', 'foo.localhost', 'foo.localhost.', 'LOCALHOST']],
    [
      'names of a network',
      ['foo.internal.', 'foo.local.', 'router.lan', 'nas.home.arpa', 'metadata', 'intranet', 'shop.test'],
    ],
    ['addresses of this machine', ['127.0.0.1', '127.255.0.9', '0.0.0.0', '0.1.2.3', '[::1]', '[::]']],
    [
      'addresses of a network',
      ['10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.0.1', '169.254.169.254', '100.64.0.1'],
    ],
    [
      'addresses for tests and documentation',
      ['198.18.0.1', '198.19.255.255', '192.0.2.1', '203.0.113.9', '[2001:db8::1]'],
    ],
    ['groups and reserved ones', ['224.0.0.1', '255.255.255.255', '240.0.0.1', '[ff02::1]']],
    [
      'version 4 in clothes of version 6',
      ['[::ffff:7f00:1]', '[::7f00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[2001::1]'],
    ],
    ['version 6 of a network', ['[fc00::1]', '[fd12:3456::1]', '[fe80::1]', '[fec0::1]', '[100::1]']],
  ])('%s', (_, hosts) => {
    expect(hosts.filter((host) => !isPrivateHost(host))).toEqual([]);
  });
});

it('lets every other host be', () => {
  const hosts = [
    'example.com',
    'example.com.',
    'local.example.com',
    'localhost.example.com',
    'internal.shop.example',
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '100.128.0.1',
    '198.17.255.255',
    '198.20.0.1',
    '192.0.1.1',
    '223.255.255.1',
    '[2606:4700:4700::1111]',
    '[2001:4860:4860::8888]',
    '[2a00:1450:4001:81b::200e]',
  ];
  expect(hosts.filter(isPrivateHost)).toEqual([]);
});
