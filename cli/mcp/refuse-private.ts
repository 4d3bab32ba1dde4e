import { lookup } from 'node:dns/promises';

import { isPrivateHost } from '#shared/kernel/private-host.ts';

/**
 * Why an assistant may not have an address asked: it is of this machine or its network, by name or by what the name leads
 * to. What a page says can make an assistant ask for things that its user never wanted. undefined for a public one.
 */
export async function refusePrivate(url: string): Promise<string | undefined> {
  const { hostname, protocol } = new URL(url);
  if (!/^https?:$/.test(protocol)) return 'give an http or https address.';
  if (isPrivateHost(hostname)) return advice;
  try {
    const found = await lookup(hostname, { all: true });
    return found.some(({ address }) => isPrivateHost(address)) ? advice : undefined;
  } catch {
    return 'the name of its host is not known.';
  }
}

const advice =
  'this is an address of your own machine or network, which an assistant may not ask. Start the server with --allow-private to allow it.';
