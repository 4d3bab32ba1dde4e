import { describe, expect, it } from 'vitest';

import { findHelpPlace } from './find-help-place.ts';
import { helpPages } from './help-pages.ts';
import { readBlocks } from './read-blocks.ts';
import { plainLine, readInline } from './read-inline.ts';
import { splitPage } from './split-page.ts';

describe('the help', () => {
  it('splits a file at its headings, but not in code; the same heading twice has two ids', () => {
    const page = splitPage(
      'x',
      '# X `y`\n\nIntro.\n\n## Costs\n\n```\n# no heading\n```\n\n### Costs\n\nMore.\n\n## Empty\n',
    );
    expect(page.title).toBe('X y');
    expect(page.sections.map(({ heading, id }) => [id, heading])).toEqual([
      ['', ''],
      ['costs', 'Costs'],
      ['costs-1', 'Costs'],
    ]);
    expect(page.sections[1]?.text).toContain('# no heading');
  });

  it('reads paragraphs, lists, tables and code', () => {
    const blocks = readBlocks(
      'One\ntwo.\n\n- a\n- b\n\n| H | I |\n| --- | --- |\n| 1 \\| 2 | 3 |\n\n![x](y.png)\n\n```\nrun\n```',
    );
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'One two.' },
      { kind: 'list', items: ['a', 'b'] },
      { kind: 'table', head: ['H', 'I'], rows: [['1 | 2', '3']] },
      { kind: 'code', text: 'run' },
    ]);
  });

  it('reads marks of a line, and leaves names with _ alone', () => {
    expect(readInline('**Bold** `a_b` [here](x.md) list_keywords _so_')).toEqual([
      { kind: 'strong', text: 'Bold' },
      { kind: 'text', text: ' ' },
      { kind: 'code', text: 'a_b' },
      { kind: 'text', text: ' ' },
      { kind: 'link', text: 'here', href: 'x.md' },
      { kind: 'text', text: ' list_keywords ' },
      { kind: 'emphasis', text: 'so' },
    ]);
    expect(plainLine('**[a](b)**')).not.toContain('](');
  });

  it('leads from page to page by the links of the files', () => {
    expect(findHelpPlace('../keyword-research.md#ideas', 'keywords')).toBe('#keyword-research/ideas');
    expect(findHelpPlace('#threads', 'assistant')).toBe('#assistant/threads');
    expect(findHelpPlace('decisions/0071-x.md', 'fixes')).toBeNull();
  });

  it('has text in every section, and each id once in its page', () => {
    for (const { id, sections } of helpPages) {
      expect(sections.filter(({ text }) => text.trim() === '').map((each) => `${id} ${each.id}`)).toEqual([]);
      expect(new Set(sections.map((each) => each.id)).size).toBe(sections.length);
    }
  });
});
