/** True for `text/html` and `application/xhtml+xml`, whatever their parameters. */
export function isHtmlContentType(value: string): boolean {
  return /^\s*(text\/html|application\/xhtml\+xml)\s*(;|,|$)/i.test(value);
}

/** The `charset` parameter in lower case; undefined where there is none (RFC 9110 §8.3.1). */
export function charsetParameter(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s";,]+)/i.exec(contentType)?.[1]?.toLowerCase();
}
