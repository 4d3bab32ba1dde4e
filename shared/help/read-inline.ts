/** A run of a line of help, with what its marks mean. `href` as written: an https address, or another page of the help. */
export type HelpInline =
  | { readonly kind: 'text' | 'code' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** The runs of a line. Marks inside of marks are not read: our help has none. */
export function readInline(line: string): readonly HelpInline[] {
  const runs: HelpInline[] = [];
  let from = 0;
  for (const match of line.matchAll(marks)) {
    const { code, emphasis, href, label, strong } = match.groups ?? {};
    if (match.index > from) runs.push({ kind: 'text', text: line.slice(from, match.index) });
    if (label !== undefined && href !== undefined) runs.push({ kind: 'link', text: plainLine(label), href });
    else if (code !== undefined) runs.push({ kind: 'code', text: code });
    else if (strong !== undefined) runs.push({ kind: 'strong', text: plainLine(strong) });
    else if (emphasis !== undefined) runs.push({ kind: 'emphasis', text: emphasis });
    from = match.index + match[0].length;
  }
  if (from < line.length) runs.push({ kind: 'text', text: line.slice(from) });
  return runs;
}

const marks =
  /`(?<code>[^`]+)`|\[(?<label>[^\]]+)\]\((?<href>[^)\s]+)\)|\*\*(?<strong>[^*]+)\*\*|(?<!\w)_(?<emphasis>[^_]+)_(?!\w)/g;

/** A line without its marks. */
export function plainLine(line: string): string {
  return readInline(line)
    .map(({ text }) => text)
    .join('');
}
