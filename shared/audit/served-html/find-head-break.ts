import { scanTokens, type SourceToken } from '#shared/page/scan-tokens.ts';

export interface HeadBreak {
  readonly token: SourceToken;
  readonly isInNoscript: boolean;
}

/** Allowed in the head wherever they stand there. */
const metadata = new Set(['base', 'basefont', 'bgsound', 'link', 'meta', 'noframes', 'script', 'style', 'title']);
const allowedInNoscript = new Set(['basefont', 'bgsound', 'link', 'meta', 'noframes', 'style']);
/** End tags that parsers take for content; any other stray end tag is passed over. */
const endingTags = new Set(['body', 'html', 'br']);

/**
 * What ends the head before its author did: the first thing that HTML does not allow there. undefined where the head
 * is closed by `</head>` or `<body>`, or where the source ends in it.
 * https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead (read 2026-11)
 */
export function findHeadBreak(html: string, isScripting: boolean): HeadBreak | undefined {
  let templateDepth = 0;
  let isInNoscript = false;
  for (const token of scanTokens(html, 0, isScripting)) {
    const { kind, name } = token;
    if (name === 'template') {
      templateDepth = Math.max(0, templateDepth + (kind === 'start' ? 1 : -1));
      isInNoscript = false;
    }
    if (templateDepth > 0 || name === 'template') continue;
    if (isInNoscript) {
      if (name === 'noscript') isInNoscript = kind === 'start';
      if (name === 'noscript' || (kind === 'end' && name !== 'br')) continue;
      if (kind === 'start' && (isPassedOver(token) || allowedInNoscript.has(name))) continue;
      // Anything else ends the noscript, and is then looked at as part of the head.
      if (isAllowed(token)) isInNoscript = false;
      else if (!closesHead(token)) return { token, isInNoscript: true };
    }
    if (closesHead(token)) return undefined;
    if (kind === 'start' && name === 'noscript') isInNoscript = !isScripting;
    else if (!isAllowed(token)) return { token, isInNoscript: false };
  }
  return undefined;
}

function isAllowed(token: SourceToken): boolean {
  return isPassedOver(token) || (token.kind === 'start' && (metadata.has(token.name) || token.name === 'noscript'));
}

/** No effect in the head. */
function isPassedOver({ kind, name }: SourceToken): boolean {
  return kind === 'end' ? !endingTags.has(name) && name !== 'head' : name === 'html' || name === 'head';
}

function closesHead({ kind, name }: SourceToken): boolean {
  return kind === 'end' ? name === 'head' : name === 'body' || name === 'frameset';
}
