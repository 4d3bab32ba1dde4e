/** Style of the HTML report: the product's tokens, light, dark and print. */
export const reportStyle = `
:root{color-scheme:light dark;--text:#1c2024;--quiet:#5b6471;--line:#e1e5ea;--ground:#fff;--raised:#f6f7f9;--accent:#2457c5;--error:#b3261e;--warning:#8a5300;--notice:#46566a;--good:#1a7048;--brand:#2457c5}
@media (prefers-color-scheme:dark){:root{--text:#e7eaee;--quiet:#9aa5b3;--line:#2f363f;--ground:#14171b;--raised:#1c2127;--accent:#8ab4ff;--error:#ff8a80;--warning:#f0b45a;--notice:#a9b6c6;--good:#6fd3a0}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:calc(720px + 2.5rem);padding:2rem 1.25rem 3rem;border-top:6px solid var(--brand);background:var(--ground);color:var(--text);font:14px/1.5 system-ui,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1{font-size:1.25rem;font-weight:600;margin:.25rem 0}.verdict{font-size:1.25rem;font-weight:600;margin:.25rem 0;display:flex;align-items:center;gap:.75rem}
h2{font-size:1rem;font-weight:600;margin:2rem 0 .5rem}
h3{font-size:.9rem;font-weight:600;margin:1.25rem 0 .25rem}
html{background:var(--ground)}
summary h2{display:inline;margin:0}
section>details:not([class]){margin-top:1.5rem;border:0;padding:0;background:none}
a{color:var(--accent)}
p{margin:.25rem 0}
.quiet{color:var(--quiet);font-size:.9em}
.url{color:var(--quiet)}
.unnumbered{list-style:none}
.label,dt{color:var(--quiet);font-size:.85em;font-weight:600;margin-top:.5rem}
dd{margin:0}
dl{margin:.25rem 0}
code{font:12px/1.5 ui-monospace,monospace;background:var(--raised);border-radius:3px;padding:0 .25em}
.score{display:inline-grid;place-items:center;min-width:3rem;height:3rem;border-radius:8px;border:2px solid currentColor;font-size:1.25rem}
.good{color:var(--good)}.fair{color:var(--warning)}.poor{color:var(--error)}.unknown{color:var(--quiet)}
details{border:1px solid var(--line);border-left:3px solid var(--line);border-radius:6px;padding:.5rem .75rem;margin:.5rem 0;background:var(--ground)}
details.error{border-left-color:var(--error)}details.warning{border-left-color:var(--warning)}details.notice{border-left-color:var(--notice)}
summary{cursor:pointer;font-weight:600}
.mark{margin-right:.4em}.severity{font-weight:400;font-size:.85em;margin-right:.5em}
.error .mark,.error .severity{color:var(--error)}.warning .mark,.warning .severity{color:var(--warning)}.notice .mark,.notice .severity{color:var(--notice)}
ol,ul{margin:.25rem 0;padding-left:1.5rem}li{margin:.2rem 0}
table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:400;color:var(--quiet);width:14rem}th,td{border-top:1px solid var(--line);padding:.3rem .5rem .3rem 0;vertical-align:top}
details.rest{border:0;padding:0;margin:.25rem 0}.rest summary{font-weight:400;font-size:.9em;color:var(--quiet)}
.cover{padding-bottom:1.5rem;border-bottom:1px solid var(--line)}.cover h2{margin:1.5rem 0 .5rem}
.brand{min-height:2.5rem;margin-bottom:1.5rem}
.logo{max-width:14rem;max-height:4rem;object-fit:contain}
h1.site{font-size:1.75rem;line-height:1.2;margin:0;overflow-wrap:anywhere}.cover .verdict{margin:1rem 0 .5rem}.change{font-weight:400;font-size:.875rem}
.score{flex:none}
.result{font-family:Arial,sans-serif;border:1px solid var(--line);border-radius:8px;padding:.75rem 1rem}.result p{margin:0;max-width:600px}
.trail{color:var(--quiet);font-size:12px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.headline{font-size:20px;line-height:1.3;color:var(--accent);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.snippet{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;font-size:14px}
.categories th{width:9rem;color:var(--text)}.categories td:last-child{width:16rem;color:var(--quiet);font-size:.9em}.categories th,.categories td{padding:.2rem .5rem .2rem 0;vertical-align:middle}
.bars{display:flex;gap:1px}.bar{height:.75rem;min-width:3px}.bar.error{background:var(--error)}.bar.warning{background:var(--warning);background-image:repeating-linear-gradient(45deg,transparent 0 3px,var(--ground) 3px 4px)}.bar.notice{background:none;border:1px solid var(--notice)}
.first li{margin:.5rem 0}.first .mark{margin-right:.4em}
footer{margin-top:2rem}
.pages th{width:auto;padding-right:.75rem;white-space:nowrap}.pages td{padding-right:.75rem}.pages td:first-child{width:100%}
.views th{width:auto;min-width:6rem;padding-right:.75rem}.views thead th{font-size:.85em}.views td{min-width:7rem}
.views .counts{border-left:3px solid var(--good);padding-left:.5rem}.views .risky{border-left:3px solid var(--warning);padding-left:.5rem}.views .lost{border-left:3px solid var(--error);padding-left:.5rem}.views .open{border-left:3px solid var(--line);padding-left:.5rem}
@media(max-width:40rem){.categories tr{display:grid;grid-template-columns:1fr 2fr}.categories td:last-child{grid-column:1/-1;width:auto}.categories th,.categories td{width:auto;border:0}.categories tr{border-top:1px solid var(--line)}.views,.views tbody,.views tr,.views td{display:block;width:auto;min-width:0;overflow-wrap:anywhere}
.views th{display:block;width:auto;border:0}.views thead{display:none}.views tr{border-top:1px solid var(--line);padding:.5rem 0}}
@page{margin:15mm}
@media print{:root{color-scheme:light;--text:#000;--quiet:#444;--ground:#fff;--raised:#f2f2f2;--line:#bbb;--accent:#000;--error:#b3261e;--warning:#8a5300;--notice:#46566a;--good:#1a7048}body{max-width:none;padding:0;font-size:11px;border-top-width:4px}.cover{break-after:page;border:0}.brand{margin-bottom:.75rem}.headline{font-size:16px}.snippet{font-size:12px}.result .headline{max-width:480px}.result .snippet{max-width:514px}.cover h2{margin:.75rem 0 .25rem}.categories th,.categories td{padding:0 .5rem 0 0}.first li{margin:.25rem 0}h1.site{font-size:1.5rem}h2,h3,summary{break-after:avoid}.first li,.result,.categories tr{break-inside:avoid}li,tr,dd{break-inside:avoid}code{white-space:normal}.source a::after{content:" (" attr(href) ")"}a{text-decoration:none}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
