import { compile, type Options } from 'css-select';
import { isTraversal, parse, type PseudoSelector, type Selector, SelectorType, stringify } from 'css-what';
import { type AnyNode, type Element, hasChildren, isTag } from 'domhandler';

/**
 * Reads a selector so that css-select takes time in line with the document for it (docs/decisions/0086-children-first.md).
 * `a b`: it walks up from each `b`, over all that stand around; here an element remembers what it stands in. `:has(> x y)`:
 * it walks the whole subtree of each element that asks; here the children are asked whether they are `x:has(y)`. Throws for
 * what is no selector.
 */
export function readSelector(selector: string): Selector[][] {
  return parse(selector).map(quick);
}

/** What `readSelector` made, by its own names. Remembers what it compiled and found: for one document that does not change. */
export function quickPseudos(): NonNullable<Options<AnyNode, Element>['pseudos']> {
  const compiled = new Map<string, (node: AnyNode) => boolean>();
  const inside = new Map<string, WeakMap<AnyNode, boolean>>();
  const testOf = (selector: string): ((node: AnyNode) => boolean) => {
    const test = compiled.get(selector) ?? compile<AnyNode, Element>(readSelector(selector), options);
    compiled.set(selector, test);
    return test;
  };
  const options: Options<AnyNode, Element> = {
    pseudos: {
      [hasChild]: (element, selector) => {
        const test = testOf(selector ?? '');
        return hasChildren(element) && element.children.some((child) => isTag(child) && test(child));
      },
      [isInside]: (element, selector) => {
        const test = testOf(selector ?? '');
        const known = inside.get(selector ?? '') ?? new WeakMap<AnyNode, boolean>();
        inside.set(selector ?? '', known);
        // From the element up to the first that is known, and down again.
        const asked: AnyNode[] = [];
        let found: boolean | undefined;
        for (let at: AnyNode | null = element; at && found === undefined; at = at.parent) {
          found = known.get(at);
          if (found !== undefined) break;
          asked.push(at);
          if (at.parent && isTag(at.parent) && test(at.parent)) found = true;
        }
        for (const at of asked) known.set(at, found ?? false);
        return found ?? false;
      },
    },
  };
  return options.pseudos ?? {};
}

const hasChild = '-has-child';
const isInside = '-is-inside';

function quick(tokens: readonly Selector[]): Selector[] {
  return withoutDescendants(tokens.map(withQuickParts));
}

function withQuickParts(token: Selector): Selector {
  if (token.type !== SelectorType.Pseudo || !Array.isArray(token.data)) return token;
  if (token.name !== 'has') return { ...token, data: token.data.map(quick) };
  const tests = token.data.map(asChildTest);
  const [first] = tests;
  return first && tests.length === 1
    ? first
    : pseudo(
        'is',
        tests.map((test) => [test]),
      );
}

/** `a b > c` as `b` that is inside of `a`, whose child is `c`. What begins at its scope stays as it is. */
function withoutDescendants(tokens: Selector[]): Selector[] {
  const at = tokens.findLastIndex(({ type }) => type === SelectorType.Descendant);
  const outer = tokens.slice(0, at);
  if (at < 1 || outer.some(isScope)) return tokens;
  const inner = tokens.slice(at + 1);
  const end = inner.findIndex(isTraversal);
  const test = pseudo(isInside, stringify([outer]));
  return end === -1 ? [...inner, test] : [...inner.slice(0, end), test, ...inner.slice(end)];
}

function isScope(token: Selector, at: number): boolean {
  if (at === 0 && isTraversal(token)) return true;
  return token.type === SelectorType.Pseudo && token.name === 'scope';
}

/** One relative selector of a `:has`. */
function asChildTest(relative: readonly Selector[]): PseudoSelector {
  const [first, ...rest] = relative;
  if (first?.type !== SelectorType.Child) return pseudo('has', [relative.map(withQuickParts)]);
  const end = rest.findIndex(isTraversal);
  const below = end === -1 ? [] : rest.slice(rest[end]?.type === SelectorType.Descendant ? end + 1 : end);
  const child = end === -1 ? rest : [...rest.slice(0, end), pseudo('has', [below])];
  return pseudo(hasChild, stringify([child]));
}

function pseudo(name: string, data: PseudoSelector['data']): PseudoSelector {
  return { type: SelectorType.Pseudo, name, data };
}
