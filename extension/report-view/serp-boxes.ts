/** How a results page sets a title or a description. */
export interface SerpBox {
  readonly font: string;
  readonly widthPx: number;
  readonly lines: number;
}

/**
 * Boxes of Google's results. Google names no limit, it cuts to the width of the device; these are the widths that
 * audit tools agree on for the desktop page (600 px column), and those of a phone 360 px wide.
 */
export const serpBoxes = {
  desktop: {
    title: { font: '20px Arial, sans-serif', widthPx: 600, lines: 1 },
    description: { font: '14px Arial, sans-serif', widthPx: 600, lines: 2 },
  },
  mobile: {
    title: { font: '18px Arial, sans-serif', widthPx: 328, lines: 2 },
    description: { font: '14px Arial, sans-serif', widthPx: 328, lines: 3 },
  },
} as const satisfies Record<string, Record<string, SerpBox>>;
