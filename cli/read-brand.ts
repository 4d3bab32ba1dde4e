import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

import { checkLogo, isBrandColor, maxLogoBytes, type ReportBrand } from '#shared/audit/export/report-brand.ts';

import { UsageError } from './usage-error.ts';

export interface BrandOptions {
  readonly logo?: string;
  readonly color?: string;
}

const types: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

/** What `--logo` and `--color` name, as an HTML report carries it. */
export async function readBrand({ color, logo }: BrandOptions): Promise<ReportBrand> {
  if (color !== undefined && !isBrandColor(color)) throw new UsageError(`--color ${color}: write it as #rrggbb.`);
  return { ...(logo !== undefined && { logo: await readLogo(logo) }), ...(color !== undefined && { color }) };
}

async function readLogo(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new UsageError(`${path}: cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`);
  }
  const checked = checkLogo(`data:${types[extname(path).toLowerCase()] ?? ''};base64,${bytes.toString('base64')}`);
  if (checked.ok) return checked.value;
  throw new UsageError(
    checked.failure === 'too-large'
      ? `${path}: a logo may have ${maxLogoBytes / 1_000} kB.`
      : `${path}: not a PNG, JPEG, WebP or SVG image.`,
  );
}
