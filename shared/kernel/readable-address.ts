import { readableDomain } from './readable-domain.ts';

/** A domain, or the host of an address, as people read it (`readableDomain`); any other text as it is. */
export function readableAddress(text: string): string {
  if (!text.includes('xn--')) return text;
  const [, before = '', host = '', after = ''] = /^([a-z]+:\/\/)?([^/?#:@]+)(.*)$/su.exec(text) ?? [];
  return host === '' ? text : before + readableDomain(host) + after;
}
