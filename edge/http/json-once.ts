const written = new WeakMap<object, string>();

/** JSON of an answer; one that is kept for a moment and given to many is written once. */
export function jsonOnce(body: unknown): string {
  if (typeof body !== 'object' || body === null) return JSON.stringify(body);
  const known = written.get(body);
  if (known !== undefined) return known;
  const json = JSON.stringify(body);
  written.set(body, json);
  return json;
}
