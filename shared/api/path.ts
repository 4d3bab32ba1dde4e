/** Fills the `:name` parts of an endpoint's path. A missing value is a bug in the caller and throws. */
export function fillPath(path: string, params: Readonly<Record<string, unknown>>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (typeof value !== 'string' || value === '') throw new Error(`No value for :${name} in ${path}`);
    return encodeURIComponent(value);
  });
}

/** The query string with its `?`, or nothing. Values that are neither text nor number are left out. */
export function queryString(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === 'string' || typeof value === 'number') search.set(name, `${value}`);
  }
  return search.size === 0 ? '' : `?${search.toString()}`;
}
