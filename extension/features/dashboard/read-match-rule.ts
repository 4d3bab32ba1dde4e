import type { MatchRule } from '#shared/keywords/match-rule.ts';

export const ruleKinds = ['domain', 'host', 'url', 'ids'] as const;

export type RuleKind = (typeof ruleKinds)[number];

const mostIds = 500;

/** A rule as a person typed it; undefined where it is none. */
export function readMatchRule(kind: RuleKind, typed: string): MatchRule | undefined {
  switch (kind) {
    case 'domain':
    case 'host':
      return { kind };
    case 'url': {
      const url = URL.parse(typed.trim());
      return url && /^https?:$/.test(url.protocol) ? { kind, url: url.href } : undefined;
    }
    case 'ids': {
      const ids = [...new Set(typed.split(/[\s,;]+/).filter((id) => id !== ''))];
      const isFine = ids.length > 0 && ids.length <= mostIds && ids.every((id) => id.length <= 100);
      return isFine ? { kind, ids } : undefined;
    }
  }
}

/** What a person would have typed. */
export function textOfRule(match: MatchRule): string {
  if (match.kind === 'url') return match.url;
  return match.kind === 'ids' ? match.ids.join('\n') : '';
}
