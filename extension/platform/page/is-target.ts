/** Blocks that were looked at during one measurement: whether they hold more words than those of their links. */
export type TextBlocks = WeakMap<Element, boolean>;

const controls =
  'a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=menuitem]';

/**
 * Whether a person aims at the element, and its size is the author's doing. The exceptions of WCAG 2.5.8: a link in the
 * line of a text, and a control that the browser draws at its own size.
 */
export function isTarget(element: HTMLElement, style: CSSStyleDeclaration, known: TextBlocks): boolean {
  if (!element.matches(controls)) return false;
  if (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type) && style.appearance !== 'none')
    return false;
  if (style.display === 'inline' && isInLineOfText(element, known)) return false;
  return style.pointerEvents !== 'none' && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** True where the words around the link, up to its block, are more than those of all its links. */
function isInLineOfText(link: HTMLElement, known: TextBlocks): boolean {
  let block = link.parentElement;
  while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  if (!block) return false;
  const answer = known.get(block) ?? holdsMoreThanLinks(block);
  known.set(block, answer);
  return answer;
}

function holdsMoreThanLinks(block: Element): boolean {
  let own = 0;
  for (const anchor of block.querySelectorAll('a,button')) own += (anchor.textContent ?? '').trim().length;
  return (block.textContent ?? '').trim().length > own + 20;
}
