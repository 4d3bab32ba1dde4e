import { describe, expect, it } from 'vitest';

import { rules } from '#shared/audit/rules/rule-list.ts';
import { type RuleCase, runCase } from '#shared/testing/rule-cases.ts';

import { ruleDocs } from './rule-docs.ts';
import { runCommand } from './run-command.ts';

describe('the rule reference', () => {
  it('has a page for every rule, and one that lists them', () => {
    const docs = ruleDocs({ cases: new Map(), run: runCase });
    expect([...docs.keys()].toSorted()).toEqual(['README.md', ...rules.map(({ id }) => `${id}.md`)].toSorted());
    for (const { id } of rules) expect(docs.get('README.md')).toContain(`[${id}](${id}.md)`);
  });

  it('shows the cases of a test with what the rule says of them', () => {
    const cases: readonly RuleCase[] = [
      ['none', { document: { headings: [] } }, 'fail'],
      ['a | in <its> name', {}, 'pass'],
    ];
    const page = ruleDocs({ cases: new Map([['heading/h1-missing', cases]]), run: runCase }).get(
      'heading/h1-missing.md',
    );
    expect(page).toMatch(/\| none \| `\{"document":\{"headings":\[\]\}\}` \| \w+: \S/);
    expect(page).toContain('| a \\| in &lt;its> name | none | pass |');
  });

  it('is up to date (run npm run docs)', { timeout: 60_000 }, async () => {
    expect(await runCommand(process.execPath, ['scripts/generate-rule-docs.ts', '--check'])).toMatchObject({ code: 0 });
  });
});
