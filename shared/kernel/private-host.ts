/**
 * True for a host that is not of the public internet: names that only this machine or its network knows (RFC 6761, 6762,
 * 8375, 9476), and addresses that IANA's special-purpose registries do not list as globally reachable
 * (https://www.iana.org/assignments/iana-ipv4-special-registry, …-ipv6-special-registry, checked 2026-11). Takes a host as
 * `URL.hostname` gives it; ports are no part of it.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
  if (host.includes(':')) return !isPublicVersion6(host);
  const bytes = readVersion4(host);
  if (bytes) return privateVersion4.some(([prefix, length]) => isWithin(bytes, prefix, length));
  return !host.includes('.') || privateName.test(host);
}

const privateName = /\.(localhost|local|internal|intranet|lan|home|corp|private|test|invalid|onion|home\.arpa)$/;

/** First address and bits of each block. */
const privateVersion4: readonly (readonly [readonly number[], number])[] = [
  [[0], 8],
  [[10], 8],
  [[100, 64], 10],
  [[127], 8],
  [[169, 254], 16],
  [[172, 16], 12],
  [[192, 0, 0], 24],
  [[192, 0, 2], 24],
  [[192, 88, 99], 24],
  [[192, 168], 16],
  [[198, 18], 15],
  [[198, 51, 100], 24],
  [[203, 0, 113], 24],
  // Groups, and what is reserved or goes to everybody.
  [[224], 3],
];

function readVersion4(host: string): readonly number[] | undefined {
  const parts = host.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part))) return undefined;
  return parts.map(Number);
}

function isWithin(bytes: readonly number[], prefix: readonly number[], length: number): boolean {
  for (let bit = 0; bit < length; bit += 8) {
    const at = bit / 8;
    const mask = length - bit >= 8 ? 0xff : (0xff << (8 - (length - bit))) & 0xff;
    if (((bytes[at] ?? 0) & mask) !== ((prefix[at] ?? 0) & mask)) return false;
  }
  return true;
}

/**
 * Only 2000::/3 is handed out to the internet. Within it, addresses for protocols and documentation, and 6to4, which holds
 * an address of version 4: in clothes of version 6 those are only ever a way around the lines above.
 */
function isPublicVersion6(host: string): boolean {
  const [first = 0, second = 0] = firstGroups(host);
  if (first < 0x2000 || first > 0x3fff) return false;
  if (first === 0x2001 && (second < 0x200 || second === 0xdb8)) return false;
  return first !== 0x2002 && !(first === 0x3fff && second < 0x1000);
}

/** The first two groups; `::` in front of them stands for zeros. */
function firstGroups(host: string): readonly number[] {
  const head = host.split('::')[0] ?? '';
  return head.split(':').map((group) => Number.parseInt(group, 16) || 0);
}
