/**
 * Style of strips and bar. `:host` rules are marked important, since the page's rules for the host would win otherwise.
 * A line has a fixed height: text that does not fit is cut, so that late facts move nothing.
 */
export const overlayCss = `
:host {
  all: initial !important;
  display: block !important;
  box-sizing: border-box !important;
  contain: layout style !important;
  --bg: #f6f7f9; --line: #dfe3e9; --text: #1a1d22; --soft: #555d69; --accent: #2f4fc4; --own: #1b7638; --competitor: #8a5200;
  --down: #bf2a1d;
  color: var(--text) !important;
  font: 12px/20px system-ui, sans-serif !important;
  font-variant-numeric: tabular-nums !important;
  text-align: start !important;
}
:host([data-tone='dark']) {
  --bg: #1e2126; --line: #3a404a; --text: #e8eaed; --soft: #a8b0bb; --accent: #9db3ff; --own: #6bd18c; --competitor: #f0b24f;
  --down: #ff8f82;
}
:host([data-layout='line']) {
  height: 20px !important;
  min-width: 0 !important;
  width: auto !important;
  flex: 0 0 auto !important;
  grid-column: 1 / -1 !important;
  margin: 2px 0 !important;
  overflow: hidden !important;
}
:host([data-layout='line'][data-open]) { height: 64px !important; }
:host(sightline-bar[data-layout='line']) { height: 28px !important; max-width: var(--width) !important; margin: 4px 0 8px var(--left, 0px) !important; flex-basis: 100% !important; }
:host(sightline-bar[data-layout='line'][data-open]) { height: auto !important; }
:host([data-layout='dot']) {
  position: absolute !important;
  width: 12px !important;
  height: 12px !important;
  transform: translate(-16px, -18px) !important;
}
:host([data-layout='dot'][data-folded]) { width: max-content !important; height: 20px !important; transform: none !important; }
:host([data-layout='corner']) {
  position: absolute !important;
  inset: var(--top) auto auto var(--left) !important;
  width: max-content !important;
  max-width: min(var(--width), calc(100vw - 16px)) !important;
  z-index: 2147483000 !important;
}
:host([data-empty]) { visibility: hidden !important; }
.line { display: flex; align-items: center; gap: 8px; height: 20px; white-space: nowrap; overflow: hidden; }
.bar { display: flex; align-items: flex-start; gap: 2px; padding: 3px 6px 3px 8px; box-sizing: border-box; border: 1px solid var(--line); border-radius: 6px; background: var(--bg); }
.fits { display: flex; flex: 1 1 0; flex-wrap: wrap; column-gap: 12px; height: 20px; min-width: 0; overflow: hidden; }
.fits > * { max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
:host([data-open]) .fits { height: auto; }
:host([data-layout='corner']) .fits { flex-basis: auto; }
.help { padding: 4px 9px; color: var(--soft); white-space: normal; }
.help[hidden] { display: none; }
.row { display: flex; align-items: center; gap: 8px; }
.row .domain { min-width: 24ch; color: var(--text); }
.bar .query { max-width: 20ch; unicode-bidi: plaintext; }
.soft { color: var(--soft); }
.clip { overflow: hidden; text-overflow: ellipsis; min-width: 0; flex: 0 1 auto; }
.rank { min-width: 20px; padding: 0 5px; box-sizing: border-box; border-radius: 4px; background: var(--text); color: var(--bg); font-weight: 600; text-align: center; line-height: 16px; }
.rank.is-ad { background: none; color: var(--soft); box-shadow: inset 0 0 0 1px var(--line); font-weight: 400; }
.absolute { min-width: 3ch; }
.own { color: var(--own); font-weight: 600; }
.competitor { color: var(--competitor); font-weight: 600; }
.up { color: var(--own); }
.down { color: var(--down); }
.facts { height: 40px; line-height: 18px; overflow: hidden; color: var(--soft); white-space: pre; text-overflow: ellipsis; }
button { all: unset; box-sizing: border-box; cursor: pointer; color: var(--accent); padding: 0 4px; border-radius: 4px; line-height: 18px; min-width: 24px; flex: none; text-align: center; white-space: nowrap; }
button:hover { text-decoration: underline; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.dot { display: block; width: 12px; height: 12px; min-width: 12px; padding: 0; border-radius: 50%; background: var(--soft); opacity: .7; }
.dot.own { background: var(--own); opacity: 1; }
.dot.competitor { background: var(--competitor); opacity: 1; }
.dot.is-ad { background: none; box-shadow: inset 0 0 0 2px var(--soft); }
@media (forced-colors: active) { .rank, .dot { forced-color-adjust: none; border: 1px solid CanvasText; } }
`;
