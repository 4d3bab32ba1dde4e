/** A piece of HTML source that tree construction decides by. Comments, doctypes and the insides of scripts are passed over. */
export interface SourceToken {
  readonly kind: 'start' | 'end' | 'text';
  /** Lower-case; empty for text. */
  readonly name: string;
  readonly isSelfClosing: boolean;
  /** First values, lower-case names. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where it begins and ends in the source. Text begins at its first character that is not white space. */
  readonly index: number;
  readonly end: number;
}

/** Their contents are text, up to their own end tag (HTML §13.2.5, RCDATA, RAWTEXT and script data). */
const textOnly = new Set(['title', 'textarea', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'script']);
const space = /[\t\n\f\r ]/;
const noAttributes: ReadonlyMap<string, string> = new Map();

/**
 * The tags and texts of HTML source in order, as the tokenizer of HTML §13.2.5 sees them, without building a tree.
 * `isScripting` makes `<noscript>` one text, as in a browser. Text of white space alone is no token.
 */
export function* scanTokens(html: string, from = 0, isScripting = true): Generator<SourceToken> {
  let foreignDepth = 0;
  for (let at = from; at < html.length;) {
    const open = nextMarkup(html, at);
    const text = firstNonSpace(html, at, open);
    if (text < open)
      yield { kind: 'text', name: '', isSelfClosing: false, attributes: noAttributes, index: text, end: open };
    if (open >= html.length) return;
    const tag = /^<\/?[a-z]/i.test(html.slice(open, open + 3)) ? readTag(html, open) : undefined;
    if (!tag) {
      if (/^<\/?[a-z]/i.test(html.slice(open, open + 3))) return;
      at = endOfComment(html, open);
      continue;
    }
    if ((tag.name === 'svg' || tag.name === 'math') && !tag.isSelfClosing) {
      foreignDepth = Math.max(0, foreignDepth + (tag.kind === 'start' ? 1 : -1));
    }
    yield tag;
    at = tag.end;
    const holdsText = textOnly.has(tag.name) || (isScripting && tag.name === 'noscript');
    if (tag.kind === 'start' && holdsText && foreignDepth === 0) at = endOfText(html, at, tag.name);
  }
}

/** Line of a place in the source, 1 for the first. */
export function lineAt(html: string, index: number): number {
  let line = 1;
  for (let at = html.indexOf('\n'); at !== -1 && at < index; at = html.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Where the next tag or comment begins; a lone `<` is text. */
function nextMarkup(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at !== -1; at = html.indexOf('<', at + 1)) {
    if (/[a-z!?/]/i.test(html[at + 1] ?? '')) return at;
  }
  return html.length;
}

function firstNonSpace(html: string, from: number, to: number): number {
  let at = from;
  while (at < to && space.test(html[at] ?? '')) at += 1;
  return at;
}

/** undefined where the source ends within the tag, which parsers drop then. */
function readTag(html: string, index: number): SourceToken | undefined {
  const isEnd = html[index + 1] === '/';
  const nameEnd = skipWhile(html, index + (isEnd ? 2 : 1), /[^\t\n\f\r />]/);
  const name = html.slice(index + (isEnd ? 2 : 1), nameEnd).toLowerCase();
  const attributes = new Map<string, string>();
  let at = nameEnd;
  for (;;) {
    at = skipWhile(html, at, /[\t\n\f\r /]/);
    if (at >= html.length) return undefined;
    if (html[at] === '>') break;
    const attributeEnd = skipWhile(html, at + 1, /[^\t\n\f\r />=]/);
    const key = html.slice(at, attributeEnd).toLowerCase();
    const equals = skipWhile(html, attributeEnd, space);
    if (html[equals] !== '=') {
      if (!attributes.has(key)) attributes.set(key, '');
      at = attributeEnd;
      continue;
    }
    const start = skipWhile(html, equals + 1, space);
    const quote = html[start] === '"' || html[start] === "'" ? html[start] : undefined;
    const valueEnd = quote ? html.indexOf(quote, start + 1) : skipWhile(html, start, /[^\t\n\f\r >]/);
    if (valueEnd === -1) return undefined;
    if (!attributes.has(key)) attributes.set(key, html.slice(quote ? start + 1 : start, valueEnd));
    at = quote ? valueEnd + 1 : valueEnd;
  }
  const isSelfClosing = html[at - 1] === '/';
  return { kind: isEnd ? 'end' : 'start', name, isSelfClosing, attributes, index, end: at + 1 };
}

function skipWhile(html: string, from: number, what: RegExp): number {
  let at = from;
  while (at < html.length && what.test(html[at] ?? '')) at += 1;
  return at;
}

function endOfComment(html: string, open: number): number {
  if (!html.startsWith('<!--', open)) return orEnd(html, html.indexOf('>', open + 1), 1);
  if (/^-?>/.test(html.slice(open + 4, open + 6))) return html.indexOf('>', open) + 1;
  const close = /--!?>/g;
  close.lastIndex = open + 4;
  const found = close.exec(html);
  return found ? found.index + found[0].length : html.length;
}

function orEnd(html: string, index: number, lengthAfter: number): number {
  return index === -1 ? html.length : index + lengthAfter;
}

/** Where the end tag of an element begins whose contents are text. */
function endOfText(html: string, from: number, name: string): number {
  if (name === 'script') return endOfScript(html, from);
  const close = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

/** A `<script>` inside a comment inside a script hides one end tag (HTML §13.2.5.29, double escaped). */
function endOfScript(html: string, from: number): number {
  const mark = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;
  mark.lastIndex = from;
  let depth: 'plain' | 'escaped' | 'double' = 'plain';
  for (let found = mark.exec(html); found; found = mark.exec(html)) {
    const [what] = found;
    if (what === '-->') depth = 'plain';
    else if (what === '<!--') {
      if (depth === 'plain') depth = 'escaped';
      // The dashes may be those of the end as well: `<!-->`.
      mark.lastIndex = found.index + 2;
    } else if (what[1] === '/') {
      if (depth !== 'double') return found.index;
      depth = 'escaped';
    } else if (depth === 'escaped') depth = 'double';
  }
  return html.length;
}
