import { codePageScript, codePageStyle } from './code-page.data.ts';

/** Nothing but this script and this style may run, and nothing leaves the page: it shows a secret. */
export async function renderCodePage(): Promise<string> {
  const [script, style] = await Promise.all([hashOf(codePageScript), hashOf(codePageStyle)]);
  const policy = `default-src 'none'; script-src '${script}'; style-src '${style}'; form-action 'none'; base-uri 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width">
<title>Sightline</title>
<style>${codePageStyle}</style>
</head>
<body>
<main><h1>Sightline</h1><p></p><output hidden></output><button type="button" hidden></button></main>
<script>${codePageScript}</script>
</body>
</html>
`;
}

/** As content security policies name a script (https://www.w3.org/TR/CSP3/#framework-directive-source-list). */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
