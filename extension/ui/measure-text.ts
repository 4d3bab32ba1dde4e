let context: CanvasRenderingContext2D | null | undefined;

/** Width of a text in a CSS font, in whole pixels; null where the browser draws no text. */
export function measureTextPx(text: string, font: string): number | null {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return null;
  context.font = font;
  return Math.round(context.measureText(text).width);
}
