import { checkLogo, isBrandColor, type ReportBrand } from '#shared/audit/export/report-brand.ts';
import { browser } from '#extension/platform/browser/browser.ts';

const key = 'reportBrand';

/** Logo and colour of the user's reports; empty until they chose some. */
export async function loadReportBrand(): Promise<ReportBrand> {
  return parse((await browser.storage.local.get(key))[key]);
}

export async function saveReportBrand(brand: ReportBrand): Promise<void> {
  await browser.storage.local.set({ [key]: brand });
}

function parse(value: unknown): ReportBrand {
  if (typeof value !== 'object' || value === null) return {};
  const { color, logo }: { color?: unknown; logo?: unknown } = value;
  return {
    ...(typeof logo === 'string' && checkLogo(logo).ok && { logo }),
    ...(typeof color === 'string' && isBrandColor(color) && { color }),
  };
}
