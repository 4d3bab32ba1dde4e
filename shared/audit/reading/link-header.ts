/** One link of a `Link` response header (RFC 8288 §3). */
export interface HeaderLink {
  /** As written between the angle brackets. */
  readonly href: string;
  /** Lower-case tokens. */
  readonly rel: readonly string[];
  readonly hreflang: string | null;
}

/**
 * The links of the header in order; parts that are not links are skipped, and so are links of another context than the
 * page (`anchor`), which RFC 8288 §3.2 allows to ignore. A parameter that comes twice counts once (§3.3).
 */
export function parseLinkHeader(header: string | undefined): readonly HeaderLink[] {
  const links: HeaderLink[] = [];
  for (const [, href = '', written = ''] of (header ?? '').matchAll(linkForm)) {
    const parameters = parametersOf(written);
    if (parameters.get('anchor')) continue;
    links.push({
      href: href.trim(),
      rel: (parameters.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean),
      hreflang: parameters.get('hreflang') ?? null,
    });
  }
  return links;
}

const linkForm = /<([^<>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^";,\s]+))?)*)/g;
const parameterForm = /;\s*([^\s=;,]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^";,\s]+)))?/g;

/** Values by lower-case name. */
function parametersOf(written: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, plain] of written.matchAll(parameterForm)) {
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
  }
  return parameters;
}
