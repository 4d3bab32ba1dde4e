import { englishAudit, ruleText } from '#shared/audit/texts/audit-language.ts';
import type { Rule } from '#shared/audit/rule.ts';
import type { RuleResult } from '#shared/audit/run-rule.ts';
import { healthyDocument } from '#shared/testing/healthy-document.ts';
import { pageUrl } from '#shared/testing/page-url.ts';
import type { PageFactsOverrides } from '#shared/testing/page-facts-overrides.ts';
import type { RuleCase } from '#shared/testing/rule-cases.ts';

/** The cases of each rule, and what runs one. */
export interface Runner {
  readonly cases: ReadonlyMap<string, readonly RuleCase[]>;
  readonly run: (rule: Rule, overrides: PageFactsOverrides) => RuleResult;
}

const maxExamples = 5;
const maxFacts = 260;

/** Examples of a rule as lines of Markdown: the cases of its own test, run again, with what it says. */
export function examples(rule: Rule, { cases, run }: Runner): readonly string[] {
  const judged = (cases.get(rule.id) ?? []).map(([name, overrides]) => ({
    name,
    overrides,
    result: run(rule, overrides),
  }));
  const fires = judged.filter(({ result }) => isFinding(result));
  const silent = judged.filter(({ result }) => !isFinding(result));
  return [
    '## Examples',
    '',
    'Each is a healthy page with these facts in place of its own; empty fields and element numbers of its parts are left out, and null stands for an input that is missing.',
    '',
    '| It fires | Facts | What it says |',
    '|---|---|---|',
    ...fires.slice(0, maxExamples).map(({ name, overrides, result }) => line(name, overrides, saidBy(rule, result))),
    ...(silent.length > 0
      ? [
          '',
          '| It stays silent | Facts | Outcome |',
          '|---|---|---|',
          ...silent.slice(0, maxExamples).map(({ name, overrides, result }) => line(name, overrides, result.outcome)),
        ]
      : []),
  ];
}

function isFinding({ outcome }: RuleResult): boolean {
  return outcome === 'fail' || outcome === 'needs-review';
}

function saidBy(rule: Rule, { params, outcome, severity }: RuleResult): string {
  const said = ruleText(rule, 'found', englishAudit, params);
  return `${outcome === 'needs-review' ? 'needs review' : severity}: ${said}`;
}

function line(name: string, overrides: PageFactsOverrides, said: string): string {
  const facts = JSON.stringify(differing(overrides));
  const shown = facts.length > maxFacts ? `${facts.slice(0, maxFacts)} …` : facts;
  return `| ${cell(name)} | ${shown === '{}' ? 'none' : code(shown)} | ${cell(said)} |`;
}

function code(text: string): string {
  const ticks = text.includes('`') ? '``' : '`';
  return `${ticks}${plain(text).replaceAll('|', '\\|')}${ticks}`;
}

function cell(text: string): string {
  return plain(text).replaceAll('<', '&lt;').replaceAll('|', '\\|');
}

/** One line, without characters that can't be seen. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

/** Only what is not as on the healthy page. */
function differing({ document, ...others }: PageFactsOverrides): unknown {
  const healthy: Readonly<Record<string, unknown>> = { ...healthyDocument(pageUrl) };
  const groups = Object.entries(document ?? {}).flatMap(([name, group]) => {
    const changed = changedIn(group, healthy[name]);
    return changed === undefined ? [] : [[name, changed] as const];
  });
  return { ...(groups.length > 0 && { document: brief(Object.fromEntries(groups)) }), ...others };
}

function changedIn(group: unknown, healthy: unknown): unknown {
  if (JSON.stringify(group) === JSON.stringify(healthy)) return undefined;
  if (!isRecord(group) || !isRecord(healthy)) return group;
  return Object.fromEntries(
    Object.entries(group).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(healthy[name])),
  );
}

function brief(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(brief);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(
    ([name, inner]) => inner !== null && inner !== undefined && name !== 'node',
  );
  return Object.fromEntries(kept.map(([name, inner]) => [name, brief(inner)]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
