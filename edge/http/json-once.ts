const written = new WeakMap<object, Uint8Array<ArrayBuffer>>();
const encoder = new TextEncoder();

/** JSON of an answer as bytes; one that is kept for a moment and given to many is written once. */
export function jsonOnce(body: unknown): Uint8Array<ArrayBuffer> {
  if (typeof body !== 'object' || body === null) return encoder.encode(JSON.stringify(body));
  const known = written.get(body);
  if (known !== undefined) return known;
  const json = encoder.encode(JSON.stringify(body));
  written.set(body, json);
  return json;
}
