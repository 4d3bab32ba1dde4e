const declarationBytes = 1_024;

/**
 * Decodes a page as browsers do: byte order mark, then the header's charset, then a declaration in the first
 * 1,024 bytes, then UTF-8 (HTML §13.2.3.2).
 */
export function decodeHtml(bytes: Uint8Array, contentType: string | undefined): string {
  const declared = charsetOf(contentType ?? '') ?? charsetOf(readHead(bytes));
  return new TextDecoder(byteOrderMark(bytes) ?? known(declared) ?? 'utf-8').decode(bytes);
}

/** The first 1,024 bytes as Latin-1, in which every encoding declaration is readable. */
export function readHead(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, declarationBytes));
}

function charsetOf(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(text)?.[1];
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
