/** A piece of Markdown as our help is written in it; texts keep their inline marks. */
export type HelpBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly text: string };

/** The blocks of a section, in order. Pictures are left out: they lie beside the help's source. */
export function readBlocks(markdown: string): readonly HelpBlock[] {
  const blocks: HelpBlock[] = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const run = (isMore: (line: string) => boolean): readonly string[] => {
      const from = at;
      while (at < lines.length && isMore(lines[at] ?? '')) at += 1;
      return lines.slice(from, at);
    };
    if (line.startsWith('```')) {
      at += 1;
      const code = run((each) => !each.startsWith('```'));
      at += 1;
      blocks.push({ kind: 'code', text: code.join('\n') });
    } else if (line.startsWith('|')) {
      const [head = [], , ...rows] = run((each) => each.startsWith('|')).map(cellsOf);
      blocks.push({ kind: 'table', head, rows });
    } else if (itemStart.test(line)) {
      const items = run((each) => itemStart.test(each)).map((each) => each.replace(itemStart, ''));
      blocks.push({ kind: 'list', items });
    } else if (line.trim() === '' || line.startsWith('![')) at += 1;
    else blocks.push({ kind: 'paragraph', text: run((each) => each.trim() !== '').join(' ') });
  }
  return blocks;
}

const itemStart = /^\s*(?:[-*]|\d+\.)\s+/;

/** Cells of a line of a table; `\|` is a sign of the text. */
function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));
}
