import type { Brief } from './make-brief.ts';
import type { Range } from './range.ts';

/** A brief as Markdown for an editor, each line with what it was counted on. English. */
export function briefToMarkdown(brief: Brief): string {
  const { ease, features, headings, own, pages, query, questions, read, terms, types, words } = brief;
  return [
    `# Brief: ${line(query)}`,
    `${read} of ${pages.length} leading pages read. Search intent: ${brief.intent}.`,
    section('Length', [
      words ? `- Words: ${span(words)} (middle half of ${read} pages)${own ? `; yours: ${own.words}` : ''}` : null,
      ease ? `- Reading ease: ${span(ease)}${own?.ease === null || !own ? '' : `; yours: ${own.ease}`}` : null,
    ]),
    section('Results page', [features.length > 0 ? `- Shows: ${features.map(spoken).join(', ')}` : null]),
    section(
      'Questions',
      questions.map(
        ({ isAsked, own: coverage, pages: by, text }) =>
          `- ${line(text)} (${[isAsked ? 'people also ask' : null, by.length > 0 ? `${by.length} pages` : null].filter(Boolean).join(', ')})${coverage === null ? '' : ` — ${coverageWords[coverage]}`}`,
      ),
    ),
    section(
      'Headings that pages share',
      headings.map(
        ({ isOwn, pages: by, text }) =>
          `- ${line(text)} (${by.length} of ${read} pages)${isOwn === false ? ' — yours lacks it' : ''}`,
      ),
    ),
    section(
      'Terms',
      terms.map(
        ({ own: uses, pages: by, text, uses: range }) =>
          `- ${line(text)} (${by} of ${read} pages, ${span(range)} times)${uses === null ? '' : ` — yours: ${uses}`}`,
      ),
    ),
    section(
      'Structured data',
      types.map(
        ({ isOwn, pages: by, type }) =>
          `- ${line(type)} (${by} of ${read} pages)${isOwn === false ? ' — yours lacks it' : ''}`,
      ),
    ),
    section(
      'Pages',
      pages.map(
        ({ page, position, reason, url }) =>
          `${position}. <${url}>${page ? ` (${page.words} words)` : `: not read (${reason ?? 'unknown'})`}`,
      ),
    ),
    'Counted from the results page and the pages named above; nothing in it was written by a model.',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const coverageWords = {
  heading: 'yours has a heading for it',
  words: 'yours uses its words, without a heading',
  none: 'yours lacks it',
} as const;

function section(title: string, lines: readonly (string | null)[]): string {
  const shown = lines.filter((each) => each !== null);
  return shown.length === 0 ? '' : `## ${title}\n\n${shown.join('\n')}`;
}

function span({ high, low, middle }: Range): string {
  return low === high ? String(middle) : `${low} to ${high}`;
}

function spoken(type: string): string {
  return type.replaceAll('_', ' ');
}

/** Text of foreign pages on one line, without what Markdown reads as markup. */
function line(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`)
    .trim();
}
