import { type DecodedHtml, decodeHtml, type DecodeOptions } from '#shared/page/decode-html.ts';

import type { ServedHtmlFacts } from '../facts/served-html-facts.ts';
import { describeServedHtml, servedSource } from '../served-html/describe-served-html.ts';

export interface ServedHtml extends DecodedHtml {
  readonly servedHtml: ServedHtmlFacts;
}

/** The source of a page as served: decoded, with what its text shows. The one way from bytes to HTML. */
export function readServedHtml(bytes: Uint8Array, options: DecodeOptions): ServedHtml {
  const decoded = decodeHtml(bytes, options);
  // The whole decides the encoding; a part may end within a character.
  const source = servedSource(decoded.html, bytes, new TextDecoder(decoded.characterSet));
  return { ...decoded, servedHtml: describeServedHtml(source) };
}
