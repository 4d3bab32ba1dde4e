const written = new WeakMap<object, Uint8Array<ArrayBuffer>>();
const encoder = new TextEncoder();

/** JSON of an answer as bytes; one that is kept for a moment and given to many is written once. */
export function jsonOnce(body: unknown): Uint8Array<ArrayBuffer> {
  if (typeof body !== 'object' || body === null) return bytesOf(body);
  const known = written.get(body);
  if (known !== undefined) return known;
  const json = bytesOf(body);
  written.set(body, json);
  return json;
}

/** A copy, since only that is known to lie in a buffer of its own. */
function bytesOf(body: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(encoder.encode(JSON.stringify(body)));
}
