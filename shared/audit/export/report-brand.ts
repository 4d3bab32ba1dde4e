import { err, ok, type Result } from '#shared/kernel/result.ts';

/** Whose report it is: what the first page of an HTML report carries. */
export interface ReportBrand {
  /** As `checkLogo` let it through. */
  readonly logo?: string;
  /** `#rrggbb`. Drawn as lines and bars, never as text: any colour stays readable. */
  readonly color?: string;
}

export type LogoFailure = 'not-an-image' | 'too-large';

/** Of the file: a report is sent by mail. */
export const maxLogoBytes = 200_000;

/** The start of each kind of image, in base64; SVG may begin with a declaration, a comment or a document type. */
const starts: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['iVBORw0KGgo'],
  'image/jpeg': ['/9j/'],
  'image/webp': ['UklGR'],
  'image/svg+xml': ['PHN2Z', 'PD94b', 'PCEtL', 'PCFET'],
};

export const logoTypes: readonly string[] = Object.keys(starts);

/** A data URL of an image whose content is what its type says. An SVG runs no script where it stands as an image. */
export function checkLogo(dataUrl: string): Result<string, LogoFailure> {
  const [, type = '', content = ''] = /^data:([a-z/+]+);base64,([A-Za-z0-9+/]+=*)$/.exec(dataUrl) ?? [];
  if (!starts[type]?.some((start) => content.startsWith(start))) return err('not-an-image');
  return (content.length * 3) / 4 > maxLogoBytes ? err('too-large') : ok(dataUrl);
}

export function isBrandColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}
