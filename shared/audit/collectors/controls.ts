import type { ControlFacts } from '../facts/body-facts.ts';
import type { Collector, CollectorRun, Walk } from '../walk/collector.ts';
import { createTextBuffer, type TextBuffer } from '../walk/text-buffer.ts';

/** Buttons and form fields that have no name for assistive technology, and what a click does outside of links. */
export const controls: Collector<'controls'> = {
  group: 'controls',
  start<Node extends object>({ view, at }: Walk<Node>): CollectorRun<Node, ControlFacts> {
    const suspects: Suspect<Node>[] = [];
    const clickTargets: ControlFacts['clickTargets'][number][] = [];
    const labelled = new Set<string>();
    let buttonCount = 0;
    let fieldCount = 0;
    let mainCount = 0;
    let labelDepth = 0;
    let open: (OpenButton & { readonly suspect: Suspect<Node> }) | null = null;

    const isShown = (): boolean => !at.isHidden && !at.isAriaHidden;

    function suspect(node: Node, kind: Suspect<Node>['kind']): Suspect<Node> {
      const labelledBy = view.attribute(node, 'aria-labelledby');
      return { node, number: at.number, kind, tag: view.tagName(node), id: view.attribute(node, 'id'), labelledBy };
    }

    function openButton(node: Node): void {
      if (!isShown()) return;
      buttonCount += 1;
      end();
      if (isNamed(view, node)) return;
      open = { text: createTextBuffer(at, 60), isNamed: false, suspect: suspect(node, 'button') };
    }

    function addRoleButton(node: Node): void {
      if (!isShown()) return;
      buttonCount += 1;
      if (!isNamed(view, node) && !hasNameInside(view, node)) suspects.push(suspect(node, 'button'));
    }

    function end(): void {
      if (open && !open.isNamed && open.text.read() === '') suspects.push(open.suspect);
      open = null;
    }

    function field(node: Node): void {
      if (!isShown()) return;
      fieldCount += 1;
      const isWrapped = labelDepth > 0;
      if (!isWrapped && !isNamed(view, node) && !view.attribute(node, 'placeholder')?.trim()) {
        suspects.push(suspect(node, 'field'));
      }
    }

    return {
      enter: {
        main: () => void (mainCount += at.isHidden ? 0 : 1),
        button: openButton,
        textarea: field,
        select: field,
        input(node) {
          const type = view.attribute(node, 'type')?.trim().toLowerCase() ?? 'text';
          if (type === 'button') {
            if (isShown()) buttonCount += 1;
            if (isShown() && !isNamed(view, node) && !view.attribute(node, 'value')?.trim())
              suspects.push(suspect(node, 'button'));
          } else if (!selfNamedTypes.has(type)) field(node);
        },
        label(node) {
          labelDepth += 1;
          const target = view.attribute(node, 'for');
          if (target) labelled.add(target);
        },
        img: (node) => markNamed(view.attribute(node, 'alt')),
        title: (node) => markNamed(open ? view.textContent(node) : null),
      },
      leave: {
        button: end,
        label() {
          labelDepth -= 1;
        },
      },
      attributes: {
        'aria-label': (_node, value) => markNamed(value),
        role(node, value) {
          const role = value.trim().toLowerCase();
          if (role === 'main' && view.tagName(node) !== 'main' && !at.isHidden) mainCount += 1;
          if (role === 'button' && !['button', 'a', 'input'].includes(view.tagName(node))) addRoleButton(node);
        },
        onclick: (node, value) => addClickTarget(node, navigation.exec(value)?.[0]),
        href: addClickTarget,
        routerlink: addClickTarget,
      },
      text(data) {
        open?.text.add(data);
      },
      finish() {
        end();
        const nameless = suspects
          .filter(({ id, labelledBy, node, kind }) => {
            if (kind === 'field' && id !== null && labelled.has(id)) return false;
            return !hasLabel(view, labelledBy) && (!view.hasLayout || view.isVisible(node));
          })
          .map(({ number, kind, tag }) => ({ node: number, kind, tag }));
        return { buttonCount, fieldCount, mainCount, nameless: nameless.slice(0, 200), clickTargets };
      },
    };

    /** Custom elements may draw a link of their own. */
    function addClickTarget(node: Node, target: string | undefined): void {
      const tag = view.tagName(node);
      if (!target?.trim() || clickTargets.length >= 50 || linking.has(tag) || tag.includes('-')) return;
      clickTargets.push({ node: at.number, tag, code: target.trim().slice(0, 200) });
    }

    function markNamed(name: string | null): void {
      if (open && name?.trim()) open.isNamed = true;
    }
  },
};

interface Suspect<Node> {
  readonly node: Node;
  readonly number: number;
  readonly kind: 'button' | 'field';
  readonly tag: string;
  readonly id: string | null;
  readonly labelledBy: string | null;
}

interface OpenButton {
  readonly text: TextBuffer;
  isNamed: boolean;
}

/** Browsers name submit and reset themselves; pictures are the images' matter; the rest is never seen. */
const selfNamedTypes = new Set(['submit', 'reset', 'image', 'hidden']);

/** Elements whose `href` is an address of their own, those of SVG and MathML among them. */
const linking: ReadonlySet<string> = new Set(
  'a area base link use image pattern textpath mpath lineargradient radialgradient filter script feimage set animate cursor math mrow mi mo'.split(
    ' ',
  ),
);

/** To an address that is written out: one that is put together (a search) could not be a link. */
const navigation =
  /\blocation(?:\.href)?(?:\s*=\s*|\.(?:assign|replace)\(\s*)(?:"[^"]{1,300}"|'[^']{1,300}')(?=\s*(?:[;)]|$))/;

function isNamed<Node extends object>(view: Walk<Node>['view'], node: Node): boolean {
  return ['aria-label', 'title'].some((name) => Boolean(view.attribute(node, name)?.trim()));
}

function hasLabel<Node extends object>(view: Walk<Node>['view'], ids: string | null): boolean {
  if (!ids) return false;
  return ids
    .split(/\s+/)
    .filter(Boolean)
    .some((id) => view.select(`[id="${id.replace(/["\\]/g, '\\$&')}"]`).length > 0);
}

/** Text, or the name of anything inside. */
function hasNameInside<Node extends object>(view: Walk<Node>['view'], node: Node): boolean {
  if (view.textContent(node).trim() !== '') return true;
  return view
    .select('[aria-label], [title], img[alt]', node)
    .some((inner) => ['aria-label', 'title', 'alt'].some((name) => Boolean(view.attribute(inner, name)?.trim())));
}
