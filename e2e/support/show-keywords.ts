import type { Page } from '@playwright/test';

/** Goes to the popup's part of tracked keywords. A popup behind the page paints no frames, which a real click waits for. */
export async function showKeywords(popup: Page): Promise<void> {
  await popup.getByRole('tab', { name: /^(Keywords|Mots-clés)/ }).dispatchEvent('click');
}
