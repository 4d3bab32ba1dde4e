/** Splitting and building Postgres wire messages (Postgres manual, "Message Formats"). */

export interface StartupMessage {
  readonly kind: 'startup' | 'ssl-request' | 'cancel-request';
}

export interface FrontendMessages {
  /** Whole messages, one after the other, ready to hand over. */
  readonly bytes: Uint8Array;
  /** Type letter of each. */
  readonly types: readonly string[];
  readonly rest: Uint8Array;
}

const sslRequestCode = 80_877_103;
const cancelRequestCode = 80_877_102;

/** The first message has no type byte. Undefined while it is incomplete. */
export function takeStartup(buffer: Uint8Array): { message: StartupMessage; rest: Uint8Array } | undefined {
  if (buffer.length < 8) return undefined;
  const view = viewOf(buffer);
  const length = view.getUint32(0);
  if (buffer.length < length) return undefined;
  const code = view.getUint32(4);
  const kind = code === sslRequestCode ? 'ssl-request' : code === cancelRequestCode ? 'cancel-request' : 'startup';
  return { message: { kind }, rest: buffer.subarray(length) };
}

/** Every complete message of the buffer, at most `limit` of them. */
export function takeMessages(buffer: Uint8Array, limit = Number.POSITIVE_INFINITY): FrontendMessages {
  const view = viewOf(buffer);
  const types: string[] = [];
  let end = 0;
  while (types.length < limit && buffer.length >= end + 5) {
    const length = view.getUint32(end + 1) + 1;
    if (buffer.length < end + length) break;
    types.push(String.fromCharCode(view.getUint8(end)));
    end += length;
  }
  return { bytes: buffer.subarray(0, end), types, rest: buffer.subarray(end) };
}

/** Transaction status of the ReadyForQuery that ends an answer: `I` idle, `T` open, `E` failed; undefined without one. */
export function finalStatus(answer: Uint8Array): 'I' | 'T' | 'E' | undefined {
  const start = answer.length - 6;
  if (start < 0 || answer[start] !== 0x5a || viewOf(answer).getUint32(start + 1) !== 5) return undefined;
  const status = String.fromCharCode(answer[start + 5] ?? 0);
  return status === 'I' || status === 'T' || status === 'E' ? status : undefined;
}

/** A backend message: type letter, length, body. */
export function backendMessage(type: string, ...parts: readonly (Uint8Array | string | number)[]): Uint8Array {
  const body = Buffer.concat(parts.map(encodePart));
  const head = Buffer.alloc(5);
  head.write(type, 0, 'latin1');
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** An ErrorResponse. The client closes or goes on by `severity` (`FATAL` ends the session). */
export function errorMessage(severity: 'FATAL' | 'ERROR', code: string, message: string): Uint8Array {
  return backendMessage('E', `S${severity}`, `V${severity}`, `C${code}`, `M${message}`, new Uint8Array(1));
}

/** Text ends with a zero byte, a number is an Int32. */
function encodePart(part: Uint8Array | string | number): Uint8Array {
  if (typeof part === 'string') return Buffer.from(`${part}\0`, 'utf8');
  if (typeof part !== 'number') return part;
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(part);
  return bytes;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
