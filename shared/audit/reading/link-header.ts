/** One link of a `Link` response header (RFC 8288 §3). */
export interface HeaderLink {
  /** As written between the angle brackets. */
  readonly href: string;
  /** Lower-case tokens. */
  readonly rel: readonly string[];
  readonly hreflang: string | null;
}

/** The links of the header in order; parts that are not links are skipped. */
export function parseLinkHeader(header: string | undefined): readonly HeaderLink[] {
  const links: HeaderLink[] = [];
  for (const match of (header ?? '').matchAll(/<([^<>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:"[^"]*"|[^";,\s]+))?)*)/g)) {
    const params = match[2] ?? '';
    links.push({
      href: (match[1] ?? '').trim(),
      rel: (parameter(params, 'rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean),
      hreflang: parameter(params, 'hreflang'),
    });
  }
  return links;
}

function parameter(params: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^";,\\s]+))`, 'i').exec(params);
  return match ? (match[1] ?? match[2] ?? null) : null;
}
