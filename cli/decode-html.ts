import chardet from 'chardet';
import htmlEncodingSniffer from 'html-encoding-sniffer';

export interface DecodedHtml {
  readonly html: string;
  /** WHATWG name of the encoding used. */
  readonly characterSet: string;
}

/**
 * Decodes HTML as a browser does: byte order mark, then the header's charset, then a meta tag in the first 1,024 bytes
 * (HTML §13.2.3.2). Without a header, bytes that are valid UTF-8 are taken as such whatever a meta tag says: a saved
 * file is often re-encoded and keeps its old tag. Where nothing is declared the bytes are guessed at, as browsers do.
 */
export function decodeHtml(bytes: Uint8Array, contentType: string | undefined): DecodedHtml {
  const label = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1] ?? (isUtf8(bytes) ? 'utf-8' : undefined);
  const sniffed = htmlEncodingSniffer(bytes, {
    ...(label !== undefined && { transportLayerEncodingLabel: label }),
    defaultEncoding: guessEncoding(bytes),
  });
  const characterSet = sniffed === 'x-user-defined' || sniffed === 'replacement' ? 'windows-1252' : sniffed;
  return { html: new TextDecoder(characterSet).decode(bytes), characterSet };
}

function guessEncoding(bytes: Uint8Array): string {
  const guess = chardet.detect(bytes.subarray(0, 65_536));
  try {
    return guess ? new TextDecoder(guess).encoding : 'windows-1252';
  } catch {
    return 'windows-1252';
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
