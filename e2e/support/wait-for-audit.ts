import { expect, type Page } from '@playwright/test';

/** Waits until the audit shown in a popup or panel is complete: its re-run button can be pressed again. */
export async function waitForAudit(surface: Page): Promise<void> {
  await expect(surface.getByTestId('verdict').first()).toBeVisible();
  await expect(surface.getByRole('button', { name: /^(Audit again|Relancer l’audit)$/ }).first()).toBeEnabled();
}
