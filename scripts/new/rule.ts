import { existsSync } from 'node:fs';

import { categories } from '#shared/audit/rule.ts';
import { err, ok } from '#shared/kernel/result.ts';

import { camelCase, type NewPiece, withEntry, withImport } from './piece.ts';

/** `title/too-vague`: the rule, its table of cases, and its line in the list of the category. */
export function newRule(id: string): NewPiece {
  const [, category, name] = /^([a-z0-9]+)\/([a-z0-9][a-z0-9-]*)$/.exec(id) ?? [];
  if (!category || !name) return err(`${id}: a rule is named <category>/<what-is-wrong>, in lower case with hyphens.`);
  const list = `shared/audit/rules/${category}-rules.ts`;
  if (!categories.some((known) => known === category) || !existsSync(list))
    return err(`${category} is no category. Known: ${categories.join(', ')}.`);
  const variable = camelCase(name);
  return ok({
    files: [
      { path: `shared/audit/rules/${id}.ts`, text: ruleFile(id) },
      { path: `shared/audit/rules/${id}.test.ts`, text: testFile(name) },
    ],
    edits: [
      {
        path: list,
        edit: (text) =>
          withEntry(
            withImport(text, `import { rule as ${variable} } from './${id}.ts';`),
            `export const ${category}Rules`,
            variable,
            '];',
          ),
      },
    ],
    next: [
      'Write condition, texts and cases; its suite fails until the rule fires on one of them. Translate the texts in locales/*/rules.json, then: npm run docs',
    ],
  });
}

function ruleFile(id: string): string {
  return `import { defineRule, failWhereAny } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: '${id}',
  severity: 'notice',
  basis: 'practice',
  scope: 'html',
  needs: ['head'],
  texts: {
    title: '',
    found: '',
    why: '',
    fix: '',
  },
  source: { label: '', url: 'https://', checked: '${new Date().toISOString().slice(0, 7)}' },
  check({ head }) {
    return failWhereAny(head.titles.filter(({ text }) => text === '').map(({ node }) => ({ node })));
  },
});
`;
}

function testFile(name: string): string {
  return `import { describeRule } from '#shared/testing/rule-cases.ts';
import { rule } from './${name}.ts';

describeRule(rule, [['a page without a fault', {}, 'pass']]);
`;
}
