import type { HelpPage, HelpSection } from './help-pages.ts';
import { plainLine } from './read-inline.ts';

/** A Markdown file as a page of the help: a section for each heading of the second and third order. */
export function splitPage(id: string, markdown: string): HelpPage {
  const sections: { id: string; heading: string; lines: string[] }[] = [{ id: '', heading: '', lines: [] }];
  let title = id;
  let isCode = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) isCode = !isCode;
    const [, signs, words] = (isCode ? null : /^(#{1,3}) (.+)$/.exec(line)) ?? [];
    if (signs === undefined || words === undefined)
      sections.at(-1)?.lines.push(line.startsWith('|') ? narrow(line) : line);
    else if (signs === '#') title = plainLine(words);
    else sections.push({ id: freeId(slugOf(words), sections), heading: plainLine(words), lines: [] });
  }
  const told = sections.map(({ heading, id: own, lines }): HelpSection => ({
    id: own,
    heading,
    text: lines.join('\n').trim(),
  }));
  return { id, title, sections: told.filter(({ text }) => text !== '') };
}

/** As GitHub counts on where two headings are the same. */
function freeId(slug: string, taken: readonly { readonly id: string }[]): string {
  const again = taken.filter(({ id }) => id === slug || id.startsWith(`${slug}-`)).length;
  return again === 0 || !taken.some(({ id }) => id === slug) ? slug : `${slug}-${again}`;
}

/** As links within Markdown files name a heading. */
function slugOf(heading: string): string {
  return plainLine(heading)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s+/g, '-');
}

/** A line of a table without the spaces and dashes that put its columns below each other. */
function narrow(line: string): string {
  return line.replaceAll(/ {2,}/g, ' ').replaceAll(/-{4,}/g, '---');
}
