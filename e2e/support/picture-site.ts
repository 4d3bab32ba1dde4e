/** The shop of the pictures: `/benches` is a page with some faults that are worth showing; its images are drawn. */
export function pictureSite({ pathname }: URL): string {
  if (pathname !== '/benches') return '<!doctype html><title>Oak &amp; Pine</title><h1>Oak &amp; Pine</h1>';
  const products = [
    ['Alder', '140 cm, oiled oak, with a back', '#cfe3d0', ''],
    ['Birch', '120 cm, waxed pine, folds flat', '#e6d5bd', ''],
    ['Cedar', '160 cm, oak with storage below', '#c9dfe0', ' alt="Bench Cedar, lid open"'],
    ['Damson', 'Corner bench, oak, made to measure', '#e3cfd0', ' alt="Corner bench Damson"'],
  ] as const;
  const cards = products.map(
    ([name, text, color, alt]) =>
      `<article><img${alt} width="640" height="360" src="data:image/svg+xml,${encodeURIComponent(drawing(color))}"><h2>${name}</h2><p>${text}</p><a href="/benches/${name.toLowerCase()}">Bench ${name}</a></article>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Oak benches for garden and hall | Oak &amp; Pine</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Solid oak benches, made to measure in Bavaria. Weatherproof, with a ten year guarantee.">
<div id="promo"></div>
<link rel="canonical" href="https://oakandpine.example/benches">
<link rel="alternate" hreflang="de" href="https://oakandpine.example/baenke">
<style>body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#24312b}header{padding:18px 40px;border-bottom:1px solid #d8ddd9;display:flex;gap:24px;align-items:baseline}header b{font-size:20px}a{color:#1f6b45}main{padding:24px 40px;max-width:860px}h1{font-size:34px;margin:0 0 12px}.grid{display:grid;grid-template-columns:1fr 1fr;gap:20px}article{border:1px solid #d8ddd9;border-radius:8px;overflow:hidden;padding-bottom:14px}article img{width:100%;height:auto;display:block}article h2{font-size:20px;margin:14px 16px 4px}article p{margin:0 16px 8px}article a{margin:0 16px}</style></head>
<body><header><b>Oak &amp; Pine</b><a href="/benches">Benches</a><a href="/tables">Tables</a><a href="/journal">Journal</a></header>
<main><h1>Oak benches</h1><p>Every bench is cut from one tree, oiled three times and signed by the joiner who made it. Tell us the length, and it is at your door in four weeks.</p><div class="grid">${cards.join('')}</div></main></body></html>`;
}

function drawing(color: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360"><rect width="640" height="360" fill="${color}"/><g fill="#8a6a45"><rect x="120" y="190" width="400" height="26" rx="6"/><rect x="150" y="216" width="22" height="84"/><rect x="468" y="216" width="22" height="84"/><rect x="120" y="110" width="400" height="18" rx="6"/><rect x="150" y="120" width="14" height="80"/><rect x="476" y="120" width="14" height="80"/></g></svg>`;
}
