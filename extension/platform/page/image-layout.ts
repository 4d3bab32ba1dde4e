import type { ImageLayout } from '#shared/page/document-view.ts';

/** Size and place of an image, as the file has it and as it is shown. */
export function readImageLayout(image: HTMLImageElement): ImageLayout {
  const { naturalWidth, naturalHeight } = image;
  const box = image.getBoundingClientRect();
  const isDistorted =
    Math.abs(naturalWidth * box.height - naturalHeight * box.width) > Math.max(naturalWidth, naturalHeight);
  return {
    naturalWidthPx: naturalWidth,
    naturalHeightPx: naturalHeight,
    shownWidthPx: Math.round(box.width * 100) / 100,
    shownHeightPx: Math.round(box.height * 100) / 100,
    topPx: Math.round(box.top + scrollY),
    isComplete: image.complete,
    objectFit: isDistorted ? getComputedStyle(image).objectFit : null,
  };
}
