/** Wide enough that the lines of a large logo still leave a trace when it is made smaller. */
const sizePx = 64;

/**
 * Whether an image shows anything: one that is broken further on does not decode, one without a size or content decodes
 * and leaves nothing.
 */
export async function canBeDrawn(dataUrl: string): Promise<boolean> {
  const image = new Image();
  image.src = dataUrl;
  try {
    await image.decode();
  } catch {
    return false;
  }
  const context = new OffscreenCanvas(sizePx, sizePx).getContext('2d');
  if (image.naturalWidth === 0 || image.naturalHeight === 0 || !context) return false;
  context.drawImage(image, 0, 0, sizePx, sizePx);
  // Every fourth byte is how opaque a pixel is.
  return context.getImageData(0, 0, sizePx, sizePx).data.some((value, at) => at % 4 === 3 && value > 0);
}
