import { findSlowPattern } from './slow-pattern.ts';

interface RegexNode {
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

interface RuleContext {
  report(finding: { readonly node: object; readonly message: string }): void;
}

/** Rules of our own for the linter. */
const plugin = {
  meta: { name: 'sightline' },
  rules: {
    'no-slow-pattern': {
      create: (context: RuleContext) => ({
        Literal(node: RegexNode) {
          if (!node.regex) return;
          const reason = findSlowPattern(node.regex.pattern, node.regex.flags);
          if (reason === undefined) return;
          const message = `This pattern ${reason}: a page can make it take forever. Use withoutEnd (shared/kernel) or anchor it with ^.`;
          context.report({ node, message });
        },
      }),
    },
  },
};

export default plugin;
