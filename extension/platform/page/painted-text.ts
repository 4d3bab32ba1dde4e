/**
 * Text below an element as a person sees it, without white space. Reads computed style, boxes and glyphs; changes
 * nothing. null while a font that it needs is loading, or where the browser hides what glyphs look like.
 */
export function readPaintedText(element: Element): string | null {
  const pictures = findTextPictures(element);
  // Letters in front of a picture of letters could not be read: the picture is what the page shows.
  if (pictures.length > 0) return pictures.flatMap(textInSight).join('');
  const parts: string[] = [];
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = visibleCharacters(node.textContent ?? '');
    const parent = node.parentElement;
    if (text === '' || !parent || !hasInk(parent) || !isInSight(node, element)) continue;
    const painted = paintsGlyphs(parent, text);
    if (painted === null) return null;
    if (painted) parts.push(text);
  }
  return parts.join('');
}

/** Smaller letters and boxes are for screen readers. */
const smallestSizePx = 1;
/** Spaces, and characters without a shape that keep letters apart. */
const shapeless = /[\s\u200b-\u200f\u2060-\u2064\ufeff]+/g;

function visibleCharacters(text: string): string {
  return text.replace(shapeless, '');
}

function hasInk(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const style = getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) <= smallestSizePx) return false;
  return !isTransparent(style.color) || castsShadow(element);
}

function isTransparent(color: string): boolean {
  return /^rgba\(.*,\s*0\)$|\/\s*0\)$/.test(color);
}

/** Transparent letters with a shadow are read all the same. The first line may have a style of its own. */
function castsShadow(element: Element): boolean {
  return [null, '::first-line'].some((part) => getComputedStyle(element, part).textShadow !== 'none');
}

/** True where some of the text lies on the page and inside every clipping box up to `top`. */
function isInSight(text: Node, top: Element): boolean {
  const range = text.ownerDocument?.createRange();
  if (!range) return false;
  range.selectNodeContents(text);
  return [...range.getClientRects()].some((box) => isBoxInSight(box, text.parentElement, top));
}

function isBoxInSight(box: DOMRect, from: Element | null, top: Element): boolean {
  let { left, right, top: upper, bottom } = box;
  left = Math.max(left, -scrollX);
  upper = Math.max(upper, -scrollY);
  for (let at = from; at && top.contains(at); at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.clipPath.startsWith('inset(50%') || style.clipPath.startsWith('inset(100%')) return false;
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
    const clip = at.getBoundingClientRect();
    left = Math.max(left, clip.left);
    right = Math.min(right, clip.right);
    upper = Math.max(upper, clip.top);
    bottom = Math.min(bottom, clip.bottom);
  }
  return right - left > smallestSizePx && bottom - upper > smallestSizePx;
}

/**
 * Whether the element's font draws anything for the text. Only the page's own fonts are looked into: some hold blank
 * glyphs. null where that cannot be known.
 */
function paintsGlyphs(element: Element, text: string): boolean | null {
  const { ownerDocument } = element;
  const { fontFamily, fontSize, fontStyle, fontWeight } = getComputedStyle(element);
  const first = unquote(fontFamily.split(',')[0] ?? '');
  const faces = [...ownerDocument.fonts].filter((face) => unquote(face.family) === first);
  if (faces.some((face) => face.status === 'loading')) return null;
  if (!faces.some((face) => face.status === 'loaded')) return true;
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const drawn = drawnTexts.get(ownerDocument) ?? new Map<string, boolean | null>();
  drawnTexts.set(ownerDocument, drawn);
  const key = `${font}\n${text}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const answer = drawText(ownerDocument, font, text);
  drawn.set(key, answer);
  return answer;
}

/** A page has a handful of labels, each many times. */
const drawnTexts = new WeakMap<Document, Map<string, boolean | null>>();
const canvasSizePx = { width: 160, height: 40 };

/** null where the browser gives no pixels, or noise, so that fonts cannot be told. */
function drawText(document: Document, font: string, text: string): boolean | null {
  const canvas = Object.assign(document.createElement('canvas'), canvasSizePx);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen || hasInkOn(pen)) return null;
  pen.font = font;
  pen.textBaseline = 'middle';
  pen.fillText(text, 0, canvasSizePx.height / 2);
  return hasInkOn(pen);
}

function unquote(family: string): string {
  return family.trim().replace(/^["']|["']$/g, '');
}

function hasInkOn(pen: CanvasRenderingContext2D): boolean {
  const { data } = pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height);
  return data.some((value, index) => index % 4 === 3 && value > 0);
}

interface TextPicture {
  readonly element: Element;
  readonly texts: readonly Element[];
}

/** SVG pictures with text in them behind the element and those below it. */
function findTextPictures(element: Element): TextPicture[] {
  return [element, ...element.querySelectorAll('*')].flatMap((at) => {
    const svg = decodeSvg(getComputedStyle(at).backgroundImage);
    if (svg === null) return [];
    const texts = [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text')];
    return texts.length > 0 ? [{ element: at, texts }] : [];
  });
}

/** Of a picture, the text that lies within the element's box. */
function textInSight({ element, texts }: TextPicture): string[] {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
  const box = element.getBoundingClientRect();
  return texts.filter((text) => isDrawnInside(text, box)).map((text) => visibleCharacters(text.textContent ?? ''));
}

function decodeSvg(backgroundImage: string): string | null {
  const [, isBase64, body] = /url\("data:image\/svg\+xml[^,]*?(;base64)?,(.*?)"\)/s.exec(backgroundImage) ?? [];
  if (body === undefined) return null;
  try {
    return isBase64 ? atob(body) : decodeURIComponent(body.replaceAll(String.raw`\"`, '"'));
  } catch {
    return null;
  }
}

/** An SVG without a size of its own has the scale of the box behind which it stands. */
function isDrawnInside(text: Element, box: DOMRect): boolean {
  const read = (name: string): number => Number.parseFloat(text.getAttribute(name) ?? '0');
  const [, moveX = '0', moveY = '0'] =
    /translate\(\s*([-\d.eE]+)[\s,]*([-\d.eE]+)?/.exec(text.getAttribute('transform') ?? '') ?? [];
  const x = read('x') + read('dx') + Number(moveX);
  const baseline = read('y') + read('dy') + Number(moveY);
  const size = read('font-size') || 16;
  const length = visibleCharacters(text.textContent ?? '').length * size;
  return x < box.width && x + length > 0 && baseline > 0 && baseline - size < box.height;
}
