import type { DocumentView } from '#shared/page/document-view.ts';

/** Elements that begin and end a line (HTML §15.3). */
const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote br dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

const unread: ReadonlySet<string> = new Set(['script', 'style', 'template']);

/**
 * Text below an element as a reader takes it: white space folded, a line break where blocks and `<br>` part the text,
 * no scripts and style sheets. Unlike `textContent`, it does not glue the words of neighbouring blocks together.
 */
export function readableText<Node extends object>(view: DocumentView<Node>, root: Node): string {
  const parts: string[] = [];
  let node: Node | null = view.firstChild(root);
  while (node) {
    const tag = view.kind(node) === 'element' ? view.tagName(node) : '';
    if (tag === '') parts.push(view.text(node).replace(/\s+/g, ' '));
    else if (blocks.has(tag)) parts.push('\n');
    const child: Node | null = unread.has(tag) ? null : view.firstChild(node);
    node = child ?? leaveTowards(view, node, root, parts);
  }
  return parts
    .join('')
    .replace(/ *\n[\n ]*/g, '\n')
    .replace(/ +/g, ' ')
    .trim();
}

/** The next node outside `from`, still below `root`; ends the blocks that it leaves. */
function leaveTowards<Node extends object>(
  view: DocumentView<Node>,
  from: Node,
  root: Node,
  parts: string[],
): Node | null {
  for (let node: Node | null = from; node && node !== root; node = view.parent(node)) {
    if (blocks.has(view.tagName(node))) parts.push('\n');
    const next = view.nextSibling(node);
    if (next) return next;
  }
  return null;
}
