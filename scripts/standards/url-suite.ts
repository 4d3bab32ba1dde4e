import { isSameResource } from '#shared/kernel/comparable-address.ts';

import type { StandardCase, StandardSuite } from './suite.ts';

const host = 'https://shop.example';
const same: readonly (readonly [section: string, a: string, b: string])[] = [
  ['URL: scheme start state', 'HTTPS://shop.example/a', `${host}/a`],
  ['URL: host parser', 'https://SHOP.Example/a', `${host}/a`],
  ['URL: host parser', 'https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['URL: host parser', 'https://BÜCHER.example/', 'https://bücher.example/'],
  ['URL: host parser', 'https://shop。example/', `${host}/`],
  ['URL: host parser', 'https://%73hop.example/', `${host}/`],
  ['URL: IPv4 parser', 'http://0x7f.1/', 'http://127.0.0.1/'],
  ['URL: IPv6 serializer', 'http://[0:0:0:0:0:0:0:1]/', 'http://[::1]/'],
  ['URL: port state', 'https://shop.example:443/a', `${host}/a`],
  ['URL: port state', 'http://shop.example:80/a', 'http://shop.example/a'],
  ['URL: port state', 'https://shop.example:00443/', `${host}/`],
  ['URL: path start state', host, `${host}/`],
  ['URL: path state', `${host}/a/./b`, `${host}/a/b`],
  ['URL: path state', `${host}/a/../b`, `${host}/b`],
  ['URL: path state', `${host}/../../a`, `${host}/a`],
  ['URL: path state', `${host}/a/%2e%2E/b`, `${host}/b`],
  ['URL: path state', `${host}\\a\\b`, `${host}/a/b`],
  ['URL: path state', `${host}/ü`, `${host}/%C3%BC`],
  ['URL: path state', `${host}/a b`, `${host}/a%20b`],
  ['URL: query state', `${host}/?q=ü`, `${host}/?q=%C3%BC`],
  ['URL: query state', `${host}/?q=a b`, `${host}/?q=a%20b`],
  ['URL: fragment state', `${host}/a#b`, `${host}/a`],
  ['URL: basic parser, tabs and line ends', `https://shop.ex\tample/\na`, `${host}/a`],
  ['URL: basic parser, leading and trailing spaces', ` ${host}/a `, `${host}/a`],
  ['RFC 3986 §6.2.2.1', `${host}/%c3%bc`, `${host}/%C3%BC`],
  ['RFC 3986 §6.2.2.1', `${host}/?q=%2f`, `${host}/?q=%2F`],
  ['RFC 3986 §6.2.2.2', `${host}/%7Euser`, `${host}/~user`],
  ['RFC 3986 §6.2.2.2', `${host}/%61%2D%5F%2E1`, `${host}/a-_.1`],
  ['RFC 3986 §6.2.2.3', `${host}/a/b/../../c`, `${host}/c`],
  ['RFC 1034 §3.1', 'https://shop.example./a', `${host}/a`],
];
const different: readonly (readonly [section: string, a: string, b: string])[] = [
  ['RFC 3986 §6.2.2.1', `${host}/A`, `${host}/a`],
  ['RFC 3986 §2.2', `${host}/a%2Fb`, `${host}/a/b`],
  ['RFC 3986 §2.2', `${host}/a%3Fb`, `${host}/a?b`],
  ['RFC 3986 §6.2.3', `${host}/a/`, `${host}/a`],
  ['RFC 3986 §6.2.3', `${host}/a?`, `${host}/a`],
  ['RFC 3986 §6.2.3', 'http://shop.example/', `${host}/`],
  ['RFC 3986 §6.2.3', 'https://shop.example:8443/', `${host}/`],
  ['URL: host equals', 'https://www.shop.example/', `${host}/`],
  ['URL: host parser, UTS 46 without transition', 'https://faß.example/', 'https://fass.example/'],
  ['URL: path state', `${host}//a`, `${host}/a`],
  ['URL: query state', `${host}/?a=1&b=2`, `${host}/?b=2&a=1`],
  ['URL: query state', `${host}/?q=a+b`, `${host}/?q=a%20b`],
  ['URL: username state', 'https://user@shop.example/', `${host}/`],
];
const separator = ' ~ ';
const caseOf =
  (expected: string) =>
  ([section, a, b]: readonly [string, string, string]): StandardCase => ({
    section,
    input: `${a}${separator}${b}`,
    expected,
  });

export const urlSuite: StandardSuite = {
  name: 'Addresses that are one',
  source: 'https://url.spec.whatwg.org/ and https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2',
  reader: 'shared/kernel/comparable-address.ts',
  cases: [...same.map(caseOf('same')), ...different.map(caseOf('different'))],
  read: (input) => {
    const [a = '', b = ''] = input.split(separator);
    return isSameResource(a, b) ? 'same' : 'different';
  },
};
