/** Where a strip goes: before `before` in `parent`; at its end where `before` is null. */
export interface StripPlace {
  readonly parent: Element;
  readonly before: Node | null;
}

/**
 * The place right below a result's title block: from the title link outwards, the first spot where something follows
 * in normal flow, so that one more line there takes a line of height and nothing else. Null where the result has no
 * such spot. Reads computed style and writes nothing.
 */
export function findStripPlace(root: Element, anchor: Element | null): StripPlace | null {
  const start = anchor ?? root.firstElementChild;
  if (!start) return null;
  const isOutside = !root.contains(start);
  let lastPlain: Element | null = null;
  /** The title's own column, where it stands beside others: with nothing below the title, its end is the place. */
  let column: Element | null = null;
  let at: Element = start;
  for (let step = 0; step < maxSteps && at !== root; step += 1) {
    const parent = at.parentElement;
    if (!parent || parent === document.body) break;
    if (isPlain(parent) && parent.closest('a, button') === null) {
      lastPlain = parent;
      // A title link around the whole heading (`root` inside the link): right below it.
      if (isOutside || hasContentAfter(at)) return { parent, before: at.nextSibling };
    } else column ??= lastPlain;
    at = parent;
  }
  if (column) return { parent: column, before: null };
  if (isPlain(root) && root.closest('a, button') === null) return { parent: root, before: null };
  return lastPlain ? { parent: lastPlain, before: null } : null;
}

const maxSteps = 12;
const plainDisplays = new Set(['block', 'flow-root', 'list-item', 'table-cell', 'inline-block']);

/** Children stand below each other, and one more makes it higher. */
function isPlain(element: Element): boolean {
  const { display, flexDirection } = getComputedStyle(element);
  return plainDisplays.has(display) || (display.endsWith('flex') && flexDirection === 'column');
}

/** In a grid or a wrapping row of cards, the bar takes a whole row. */
export function isStackOrGrid(element: Element): boolean {
  const { display, flexWrap } = getComputedStyle(element);
  return isPlain(element) || display.endsWith('grid') || (display.endsWith('flex') && flexWrap === 'wrap');
}

function hasContentAfter(element: Element): boolean {
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
    if (!silent.has(next.localName) && !next.localName.startsWith('sightline-')) return true;
  }
  return false;
}

const silent = new Set(['script', 'style', 'template', 'link', 'noscript']);
