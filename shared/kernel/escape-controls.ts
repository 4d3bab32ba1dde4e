/**
 * Writes controls of terminals (C0 and C1, but for tab and line ends) and of text direction as `\u001b`: a page's title
 * can then neither colour a terminal nor turn a line round. In JSON that says the same string.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
export function escapeControls(text: string): string {
  return text.replaceAll(controls, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// oxlint-disable-next-line no-control-regex -- They are what is looked for.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
