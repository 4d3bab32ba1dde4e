/** A page with one of nearly everything that an audit finds. */
export const faultyPage = `<!doctype html>
<html>
<head>
  <meta charset="utf-8">
  <title>Shop</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="canonical" href="/shop">
  <link rel="canonical" href="https://other.example/shop">
  <meta property="og:title" content="Our shop for blue shoes">
  <meta property="og:image" content="/share.png">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Blue shoe","offers":{"@type":"Offer","price":"39.90"}}</script>
</head>
<body>
  <header><nav><a href="/">Home</a> <a href="javascript:void(0)">Menu</a></nav></header>
  <main>
    <h1>Blue shoes</h1>
    <h3>Skipped a level</h3>
    <p>We sell blue shoes. <a href="/about">click here</a> <a href="https://partner.example/" rel="nofollow">Partner</a></p>
    <div style="height: 1600px"></div>
    <p><img id="far" src="/shoe.png" width="120" height="80"></p>
    <p><img src="/logo.png" alt="Logo" width="10" height="10"></p>
  </main>
</body>
</html>`;

/** A page with little to say against. */
export const soundPage = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>How to tie the laces of blue running shoes</title>
  <meta name="description" content="Three ways to tie the laces of running shoes so that they stay closed over a whole marathon, with pictures of every step.">
  <meta name="viewport" content="width=device-width, initial-scale=1">
</head>
<body><main><h1>How to tie laces</h1><p>Take the left lace in the left hand, the right one in the right hand, and cross them.</p></main></body>
</html>`;
