/** Style of the HTML report: the product's tokens, light, dark and print. */
export const reportStyle = `
:root{color-scheme:light dark;--text:#1c2024;--quiet:#5b6471;--line:#e1e5ea;--ground:#fff;--raised:#f6f7f9;--accent:#2457c5;--error:#b3261e;--warning:#8a5300;--notice:#46566a;--good:#1a7048}
@media (prefers-color-scheme:dark){:root{--text:#e7eaee;--quiet:#9aa5b3;--line:#2f363f;--ground:#14171b;--raised:#1c2127;--accent:#8ab4ff;--error:#ff8a80;--warning:#f0b45a;--notice:#a9b6c6;--good:#6fd3a0}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:2rem 1.25rem 3rem;background:var(--ground);color:var(--text);font:14px/1.5 system-ui,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1{font-size:1.25rem;font-weight:600;margin:.25rem 0;display:flex;align-items:center;gap:.75rem}
h2{font-size:1rem;font-weight:600;margin:2rem 0 .5rem}
summary h2{display:inline;margin:0}
section>details:not([class]){margin-top:1.5rem;border:0;padding:0;background:none}
a{color:var(--accent)}
p{margin:.25rem 0}
.quiet{color:var(--quiet);font-size:.9em}
.url{color:var(--quiet)}
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
footer{margin-top:2rem}
.views th{width:auto;min-width:6rem;padding-right:.75rem}.views thead th{font-size:.85em}.views td{min-width:7rem}
.views .counts{border-left:3px solid var(--good);padding-left:.5rem}.views .risky{border-left:3px solid var(--warning);padding-left:.5rem}.views .lost{border-left:3px solid var(--error);padding-left:.5rem}.views .open{border-left:3px solid var(--line);padding-left:.5rem}
@media(max-width:40rem){.views,.views tbody,.views tr,.views td,.views th{display:block;width:auto;border:0}.views thead{display:none}.views tr{border-top:1px solid var(--line);padding:.5rem 0}}
@page{margin:15mm}
@media print{:root{color-scheme:light;--text:#000;--quiet:#444;--ground:#fff;--raised:#f2f2f2;--line:#bbb;--accent:#000;--error:#b3261e;--warning:#8a5300;--notice:#46566a;--good:#1a7048}body{max-width:none;padding:0;font-size:11px}h2,summary{break-after:avoid}li,tr,dd{break-inside:avoid}details:not([open])::details-content{content-visibility:visible;block-size:auto}code{white-space:normal}.source a::after{content:" (" attr(href) ")"}a{text-decoration:none}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
