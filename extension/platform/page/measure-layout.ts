import type { LayoutFacts, OverlayFact } from '#shared/audit/facts/layout-facts.ts';
import type { NodeNumber } from '#shared/audit/facts/place.ts';
import { crowdedTargets, type TargetBox } from '#shared/audit/reading/target-spacing.ts';
import { scanWords } from '#shared/audit/walk/word-scanner.ts';
import { hidesByStyle } from '#shared/page/hidden-by-markup.ts';

import { findHiddenText } from './find-hidden-text.ts';
import { isTarget, type TextBlocks } from './is-target.ts';
import { yieldToPage } from './yield-to-page.ts';

/** Type smaller than this is hard to read on a phone (the threshold of Lighthouse's former font-size audit). */
const smallFontPx = 12;
/** Longest time the page's thread is kept at once. */
const sliceMs = 12;
const maxListed = 10;
const maxSmall = 200;
const maxTextLength = 200;
const acceptedOverlay =
  /cookie|consent|gdpr|rgpd|datenschutz|privacidad|confidentialit|privacy|\bage\b|\b18\b|sign in|log in|connexion|anmelden|iniciar sesi/i;

/**
 * Measures what the viewport shows. Read-only: nothing is written between reads, so that the browser lays the page out
 * once. Works in short slices.
 */
export async function measureLayout(nodes: readonly Node[]): Promise<LayoutFacts> {
  const measuring = new Measuring();
  let endMs = performance.now() + sliceMs;
  for (const [number, node] of nodes.entries()) {
    if (node instanceof HTMLElement && node.isConnected) measuring.add(number, node);
    if (performance.now() < endMs) continue;
    await yieldToPage();
    endMs = performance.now() + sliceMs;
  }
  return measuring.finish();
}

class Measuring {
  readonly #root = document.scrollingElement ?? document.documentElement;
  readonly #widthPx = document.documentElement.clientWidth;
  readonly #heightPx = innerHeight;
  readonly #overflows = this.#root.scrollWidth > document.documentElement.clientWidth + 1;
  readonly #overflowing: { node: NodeNumber; rightPx: number }[] = [];
  readonly #targets: { node: NodeNumber; box: TargetBox }[] = [];
  readonly #smallText: { node: NodeNumber; fontSizePx: number; length: number }[] = [];
  readonly #hiddenTexts: LayoutFacts['hiddenTexts'][number][] = [];
  readonly #overlays: OverlayFact[] = [];
  readonly #textBlocks: TextBlocks = new WeakMap();
  readonly #backgroundImages: { node: NodeNumber; url: string }[] = [];
  #textLength = 0;
  #smallTextLength = 0;
  #wordsHiddenByStyle = 0;
  #framePx = 0;

  add(node: NodeNumber, element: HTMLElement): void {
    const style = getComputedStyle(element);
    if (style.display === 'none') this.#wordsHiddenByStyle += wordsHiddenByStyle(element);
    if (style.display === 'none' || style.display === 'contents') return;
    const rect = element.getBoundingClientRect();
    this.#addText(node, element, style, rect);
    if (rect.width === 0 || rect.height === 0) return;
    if (isTarget(element, style, this.#textBlocks)) this.#targets.push({ node, box: boxOf(rect) });
    if (this.#overflows && rect.right > this.#widthPx + 1 && rect.left < rect.right && !isClipped(element))
      this.#overflowing.push({ node, rightPx: Math.round(rect.right) });
    if (style.position === 'fixed' || style.position === 'sticky') this.#addOverlay(node, element, rect);
    if (style.backgroundImage.includes('url(')) this.#addBackground(node, element, style, rect);
    if (element instanceof HTMLIFrameElement && isForeign(element)) this.#framePx += this.#areaInFirstView(rect);
  }

  finish(): LayoutFacts {
    const crowded = crowdedTargets(this.#targets.map(({ box }) => box));
    return {
      viewportWidthPx: this.#widthPx,
      viewportHeightPx: this.#heightPx,
      pixelRatio: devicePixelRatio,
      scrollWidthPx: this.#root.scrollWidth,
      overflowing: this.#overflowing.toSorted((a, b) => b.rightPx - a.rightPx).slice(0, maxListed),
      targetCount: this.#targets.length,
      smallTargets: crowded.slice(0, maxSmall).flatMap((index) => {
        const target = this.#targets[index];
        if (!target) return [];
        return [
          {
            node: target.node,
            widthPx: Math.round(target.box.widthPx * 10) / 10,
            heightPx: Math.round(target.box.heightPx * 10) / 10,
          },
        ];
      }),
      textLength: this.#textLength,
      smallTextLength: this.#smallTextLength,
      smallText: this.#smallText.toSorted((a, b) => b.length - a.length).slice(0, maxListed),
      hiddenTexts: this.#hiddenTexts,
      wordsHiddenByStyle: this.#wordsHiddenByStyle,
      overlays: this.#overlays.toSorted((a, b) => b.share - a.share).slice(0, maxListed),
      backgroundImages: this.#backgroundImages,
      frameShare: Math.min(1, this.#framePx / (this.#widthPx * this.#heightPx || 1)),
    };
  }

  #addText(node: NodeNumber, element: HTMLElement, style: CSSStyleDeclaration, rect: DOMRect): void {
    const length = ownTextLength(element);
    if (length === 0) return;
    const hidden = this.#hiddenTexts.length < maxSmall ? findHiddenText(element, style, rect, length) : undefined;
    if (hidden) this.#hiddenTexts.push({ node, how: hidden, text: textOf(element) });
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
      this.#wordsHiddenByStyle += wordsHiddenByStyle(element);
      return;
    }
    this.#textLength += length;
    const fontSizePx = Number.parseFloat(style.fontSize);
    if (fontSizePx >= smallFontPx) return;
    this.#smallTextLength += length;
    if (this.#smallText.length < 2_000) this.#smallText.push({ node, fontSizePx, length });
  }

  /** Only the part of the first viewport counts, and of boxes in boxes the outer one. */
  #addOverlay(node: NodeNumber, element: HTMLElement, rect: DOMRect): void {
    const share = this.#areaInFirstView(rect) / (this.#widthPx * this.#heightPx || 1);
    if (share < 0.1 || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
    // A box that lets every click through is decoration.
    if (getComputedStyle(element).pointerEvents === 'none') return;
    const text = textOf(element);
    this.#overlays.push({
      node,
      share: Math.round(share * 1_000) / 1_000,
      text,
      isAccepted: acceptedOverlay.test(text),
    });
  }

  #addBackground(node: NodeNumber, element: HTMLElement, style: CSSStyleDeclaration, rect: DOMRect): void {
    const isLarge = rect.width >= 300 && rect.height >= 200;
    if (!isLarge || this.#backgroundImages.length >= 20 || (element.textContent ?? '').trim() !== '') return;
    if (element.hasAttribute('aria-label') || element.querySelector('img,picture,video,canvas,svg')) return;
    const url = /url\("?([^")]+)"?\)/.exec(style.backgroundImage)?.[1];
    if (url !== undefined && !url.startsWith('data:')) this.#backgroundImages.push({ node, url: url.slice(0, 2_048) });
  }

  #areaInFirstView(rect: DOMRect): number {
    const width = Math.min(rect.right, this.#widthPx) - Math.max(rect.left, 0);
    const height = Math.min(rect.bottom, this.#heightPx) - Math.max(rect.top, 0);
    return Math.max(0, width) * Math.max(0, height);
  }
}

function boxOf({ left, top, width, height }: DOMRect): TargetBox {
  return { leftPx: left + scrollX, topPx: top + scrollY, widthPx: width, heightPx: height };
}

/** Characters of the text nodes right below the element, white space at the ends left out. */
function ownTextLength(element: HTMLElement): number {
  let length = 0;
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child instanceof Text) length += child.data.trim().length;
  return length;
}

/** Words of the element's own text; 0 where the markup hides it, whose words do not count to begin with. */
function wordsHiddenByStyle(element: HTMLElement): number {
  if (element.closest('head, script, style, template, noscript, textarea, select')) return 0;
  for (let at: HTMLElement | null = element; at; at = at.parentElement)
    if (at.hidden || hidesByStyle(at.getAttribute('style') ?? '')) return 0;
  let words = 0;
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child instanceof Text) words += scanWords(child.data).words;
  return words;
}

function textOf(element: HTMLElement): string {
  return (element.textContent ?? '').slice(0, 2_000).replace(/\s+/g, ' ').trim().slice(0, maxTextLength);
}

/** Inside a box that scrolls or clips by itself, reaching out of the viewport moves nothing. */
function isClipped(element: Element): boolean {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    const { overflowX, position } = getComputedStyle(box);
    if (overflowX !== 'visible' || position === 'fixed') return true;
  }
  return getComputedStyle(element).position === 'fixed';
}

function isForeign({ src }: HTMLIFrameElement): boolean {
  const url = URL.parse(src, document.baseURI);
  return url !== null && /^https?:/.test(url.protocol) && url.host !== location.host;
}
