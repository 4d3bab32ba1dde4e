import htmlEncodingSniffer from 'html-encoding-sniffer';

export interface DecodedHtml {
  readonly html: string;
  /** WHATWG name of the encoding used. */
  readonly characterSet: string;
}

export interface DecodeOptions {
  /** The answer's `content-type`; undefined where none was sent. */
  readonly contentType: string | undefined;
  /** Chooses an encoding where nothing declares one: a browser's own choice, or a guess by frequencies. */
  readonly detect: (bytes: Uint8Array) => string;
  /** A file on disk without its answer: it was often re-encoded to UTF-8 while its old meta tag stayed. */
  readonly isSavedFile?: boolean;
}

/**
 * Decodes HTML as the standard says: byte order mark, the header's charset, a declaration in the first 1,024 bytes, then
 * detection (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding, read 2026-11).
 * Never throws: a label that nobody knows counts as none.
 */
export function decodeHtml(
  bytes: Uint8Array,
  { contentType, detect, isSavedFile = false }: DecodeOptions,
): DecodedHtml {
  const label = charsetOf(contentType) ?? (isSavedFile && isUtf8(bytes) ? 'utf-8' : undefined);
  const sniffed =
    htmlEncodingSniffer(bytes, {
      ...(label !== undefined && { transportLayerEncodingLabel: label }),
      defaultEncoding: '',
    }) || detect(bytes);
  const characterSet = decoderFor(sniffed) ? sniffed : 'windows-1252';
  return { html: new TextDecoder(characterSet).decode(bytes), characterSet };
}

/** The charset parameter of a `content-type`, as written; undefined where there is none. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;"]+))/i
    .exec(contentType ?? '')
    ?.slice(1)
    .find(Boolean)
    ?.trim();
}

/** The first 1,024 bytes as Latin-1, in which every encoding declaration is readable. */
export function readHead1024(bytes: Uint8Array): string {
  let text = '';
  const end = Math.min(bytes.length, 1_024);
  for (let at = 0; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** `replacement` and `x-user-defined` are names of encodings that decode no text. */
function decoderFor(name: string): TextDecoder | undefined {
  try {
    return name === 'x-user-defined' ? undefined : new TextDecoder(name);
  } catch {
    return undefined;
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
