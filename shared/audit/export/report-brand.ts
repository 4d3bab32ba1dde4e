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

/** The start of each kind of image: SVG may begin with a byte order mark, space, a declaration, a comment or a document type. */
const starts: Readonly<Record<string, RegExp>> = {
  'image/png': /^\x89PNG\r\n/,
  'image/jpeg': /^\xff\xd8\xff/,
  'image/webp': /^RIFF[^]{4}WEBP/,
  'image/svg+xml': /^(?:\xef\xbb\xbf)?\s*<(?:svg[\s/>]|\?xml\s|!--|!DOCTYPE\s)/,
};

/** Without it no browser draws an SVG that stands as an image. */
const svgNamespace = 'http://www.w3.org/2000/svg';

export const logoTypes: readonly string[] = Object.keys(starts);

/** A data URL of an image whose content is what its type says. An SVG runs no script where it stands as an image. */
export function checkLogo(dataUrl: string): Result<string, LogoFailure> {
  const [, type = '', content = ''] = /^data:([a-z/+]+);base64,([A-Za-z0-9+/]+=*)$/.exec(dataUrl) ?? [];
  if ((content.length * 3) / 4 > maxLogoBytes) return err('too-large');
  const bytes = decode(content);
  if (!starts[type]?.test(bytes)) return err('not-an-image');
  return type === 'image/svg+xml' && !bytes.includes(svgNamespace) ? err('not-an-image') : ok(dataUrl);
}

/** A character for each byte; empty for what is no base64. */
function decode(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}

export function isBrandColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}
