import { findAddresses } from '#shared/chat/find-addresses.ts';
import { withoutUnseen } from '#shared/chat/without-unseen.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { isWithinDomain } from '#shared/kernel/is-within-domain.ts';
import { parseUrl } from '#shared/kernel/url.ts';

import type { ProjectRow } from '../../repositories/projects.ts';

type Site = Pick<ProjectRow, 'domain'>;

/** Throws `invalid_request` for what is no web address of the project's own site. */
export function requireOwnAddress(address: string, site: Site): void {
  if (isOwn(address, site)) return;
  throw refusal(
    `${address.slice(0, 200)} is no address of ${site.domain}. Only those of the project's site can be proposed.`,
  );
}

/** Throws `invalid_request` for a text with an address that leads elsewhere, or with signs that nobody sees. */
export function requireOwnText(text: string, site: Site): void {
  const stray = findAddresses(text).find((found) => !isOwn(withScheme(found.text), site));
  if (stray)
    throw refusal(
      `${stray.text.slice(0, 200)} leads away from ${site.domain}. Propose it without addresses of others.`,
    );
  if (withoutUnseen(text) !== text.replaceAll(/[\r\n\t]+/g, ' ')) throw refusal('The text has signs that nobody sees.');
}

function isOwn(address: string, { domain }: Site): boolean {
  const url = parseUrl(address);
  return url !== undefined && /^https?:$/.test(url.protocol) && isWithinDomain(url.hostname, domain);
}

function withScheme(address: string): string {
  return /^[a-z][a-z+.-]*:/i.test(address) ? address : `https://${address}`;
}

function refusal(message: string): AppError {
  return new AppError('invalid_request', { message });
}
