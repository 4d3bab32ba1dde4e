import { compile, type Options } from 'css-select';
import { isTraversal, parse, type PseudoSelector, type Selector, SelectorType, stringify } from 'css-what';
import { type AnyNode, type Element, hasChildren, isTag } from 'domhandler';

/**
 * Reads a selector so that `:has(> x y)` asks the element's children whether they are `x:has(y)`. css-select walks the
 * whole subtree for it, once for each element around another: quadratic in nested lists (docs/decisions/0086-children-first.md).
 * Throws for what is no selector.
 */
export function readSelector(selector: string): Selector[][] {
  return parse(selector).map(childrenFirst);
}

/** What `readSelector` made of `:has`, by its own name. Remembers what it compiled: for one document. */
export function childHas(): NonNullable<Options<AnyNode, Element>['pseudos']> {
  const compiled = new Map<string, (node: AnyNode) => boolean>();
  const options: Options<AnyNode, Element> = {
    pseudos: {
      [pseudoName]: (element, selector) => {
        if (typeof selector !== 'string') return false;
        const test = compiled.get(selector) ?? compile<AnyNode, Element>(readSelector(selector), options);
        compiled.set(selector, test);
        return hasChildren(element) && element.children.some((child) => isTag(child) && test(child));
      },
    },
  };
  return options.pseudos ?? {};
}

const pseudoName = '-child-has';

function childrenFirst(tokens: readonly Selector[]): Selector[] {
  return tokens.map((token) => {
    if (token.type !== SelectorType.Pseudo || !Array.isArray(token.data)) return token;
    if (token.name !== 'has') return { ...token, data: token.data.map(childrenFirst) };
    const tests = token.data.map(asChildTest);
    const [first] = tests;
    return first && tests.length === 1
      ? first
      : { type: SelectorType.Pseudo, name: 'is', data: tests.map((test) => [test]) };
  });
}

/** One relative selector of a `:has`. */
function asChildTest(relative: readonly Selector[]): PseudoSelector {
  const [first, ...rest] = relative;
  if (first?.type !== SelectorType.Child) return has(childrenFirst(relative));
  const end = rest.findIndex(isTraversal);
  const below = end === -1 ? [] : rest.slice(rest[end]?.type === SelectorType.Descendant ? end + 1 : end);
  const child = end === -1 ? rest : [...rest.slice(0, end), has(below)];
  return { type: SelectorType.Pseudo, name: pseudoName, data: stringify([child]) };
}

function has(relative: readonly Selector[]): PseudoSelector {
  return { type: SelectorType.Pseudo, name: 'has', data: [[...relative]] };
}
