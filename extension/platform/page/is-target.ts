const controls =
  'a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=menuitem]';

/**
 * Whether a person aims at the element, and its size is the author's doing. The exceptions of WCAG 2.5.8: a link in the
 * line of a text, and a control that the browser draws at its own size.
 */
export function isTarget(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  if (!element.matches(controls)) return false;
  if (element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type) && style.appearance !== 'none')
    return false;
  if (style.display === 'inline' && isInLineOfText(element)) return false;
  return style.pointerEvents !== 'none' && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** True where the words around the link, up to its block, are more than the link's own. */
function isInLineOfText(link: HTMLElement): boolean {
  let block = link.parentElement;
  while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  let own = 0;
  for (const anchor of block?.querySelectorAll('a,button') ?? []) own += (anchor.textContent ?? '').trim().length;
  return (block?.textContent ?? '').trim().length > own + 20;
}
