import { isWithinDomain } from '#shared/kernel/is-within-domain.ts';
import type { Inspection, InspectionFault } from '#shared/monitors/index-state/inspection.ts';

import type { Backend } from '../../backend.ts';
import { findSearchConsoleLink } from '../../repositories/search-console-links.ts';

interface Inspected {
  readonly workspaceId: string;
  readonly projectId: string;
  readonly url: string;
}

/** How Google has an address in its index, in the name of the account that its site is connected with. Never throws. */
export async function inspectIndex(
  { searchConsole, store, tokenSeal }: Pick<Backend, 'searchConsole' | 'store' | 'tokenSeal'>,
  { projectId, url, workspaceId }: Inspected,
): Promise<Inspection> {
  if (!searchConsole) return unknown('no Google client');
  const link = await findSearchConsoleLink(workspaceId, store.db, projectId);
  if (!link) return unknown('not connected');
  if (link.status === 'revoked') return unknown('revoked');
  if (link.property === null) return unknown('no property');
  if (!isOfProperty(link.property, url)) return unknown('other property');
  const token = await searchConsole.authorize(await tokenSeal.open(link.refreshToken));
  if (!token.ok) return unknown(token.failure);
  const found = await searchConsole.inspect(token.value, link.property, url);
  return found.ok ? { kind: 'known', state: found.value } : unknown(found.failure);
}

/** A property is a domain with all below it, or all addresses that begin as it does. */
function isOfProperty(property: string, url: string): boolean {
  return property.startsWith('sc-domain:')
    ? isWithinDomain(new URL(url).hostname, property.slice('sc-domain:'.length))
    : url.startsWith(property);
}

function unknown(fault: InspectionFault): Inspection {
  return { kind: 'unknown', fault };
}
