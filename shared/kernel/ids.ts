/** A string that names one kind of thing and can't be mistaken for another. */
export type Id<Kind extends string> = string & { readonly __kind: Kind };

/** UUID version 7 (RFC 9562 §5.7): sorts by time of creation, so that indexes stay local and keyset pages are stable. */
export function newId<Kind extends string>(nowMs: number = Date.now()): Id<Kind> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.floor(nowMs / 0x10000));
  view.setUint16(4, nowMs % 0x10000);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return asId(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`);
}

/** Brands a string that came from a trusted place (a database column, a validated parameter). */
export function asId<Kind extends string>(value: string): Id<Kind> {
  return value as Id<Kind>;
}
