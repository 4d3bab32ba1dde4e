import type { HiddenTextFact } from '#shared/audit/facts/layout-facts.ts';

/** Shorter texts are labels and counters. */
const minLength = 20;
/** Names that frameworks give to text meant for screen readers. */
const forScreenReaders = /(^|[\s_-])(sr-only|visually-?hidden|screen-?reader|a11y|skip-?(to|link|nav)|assistive)/i;

/**
 * How the text is kept from the eye although it is laid out: by colour, size, place or transparency. undefined for
 * text that is seen, and for the known ways of speaking to screen readers only.
 * https://developers.google.com/search/docs/essentials/spam-policies#hidden-text-and-links (read 2026-11)
 */
export function findHiddenText(
  element: HTMLElement,
  style: CSSStyleDeclaration,
  rect: DOMRect,
  length: number,
): HiddenTextFact['how'] | undefined {
  if (length < minLength || isForScreenReaders(element)) return undefined;
  if (Number.parseFloat(style.fontSize) < 2) return 'tiny';
  if (Number.parseFloat(style.textIndent) < -500 || isFarAway(rect)) return 'off-screen';
  if (!element.checkVisibility()) return undefined;
  if (!element.checkVisibility({ opacityProperty: true })) return isMoving(element) ? undefined : 'transparent';
  return hasBackgroundColour(element, style) ? 'same-colour' : undefined;
}

/** Beyond the edges that no scrolling reaches. */
function isFarAway(rect: DOMRect): boolean {
  return rect.width > 1 && rect.height > 1 && (rect.right + scrollX < -200 || rect.bottom + scrollY < -200);
}

function isForScreenReaders(element: HTMLElement): boolean {
  for (let box: HTMLElement | null = element; box; box = box.parentElement) {
    if (forScreenReaders.test(box.className) || box.matches('[aria-live],[role=status],[role=alert],dialog,nav'))
      return true;
    const { width, height } = box.getBoundingClientRect();
    if (width <= 1 && height <= 1) return true;
  }
  return false;
}

/** What fades in on scroll is transparent only until then. */
function isMoving(element: HTMLElement): boolean {
  for (let box: HTMLElement | null = element; box; box = box.parentElement) {
    const { opacity, transitionProperty, transitionDuration, animationName, willChange } = getComputedStyle(box);
    if (opacity !== '0') continue;
    const fades = /opacity|all/.test(transitionProperty) && Number.parseFloat(transitionDuration) > 0;
    return fades || animationName !== 'none' || willChange.includes('opacity');
  }
  return false;
}

/** Exactly the colour of the nearest painted background. Pictures behind text are not looked at. */
function hasBackgroundColour(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  if (style.textShadow !== 'none' || style.backgroundClip === 'text') return false;
  for (let box: HTMLElement | null = element; box; box = box.parentElement) {
    const { backgroundColor, backgroundImage, position } = getComputedStyle(box);
    if (backgroundImage !== 'none') return false;
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor === style.color;
    // What lies behind a box that is taken out of the flow need not be its parent.
    if (position === 'absolute' || position === 'fixed') return false;
  }
  return style.color === 'rgb(255, 255, 255)' && getComputedStyle(document.documentElement).colorScheme !== 'dark';
}
