/**
 * Draws in a shadow root of an element of ours that stands until the signal ends, above the page's dialogs too. The
 * page's own nodes are read, never written, and nothing of it moves: the layer takes no space and no clicks. Styles are
 * set through the CSSOM, which a page's Content Security Policy does not forbid.
 */
export function openLayer(document: Document, name: `sightline-${string}`, signal: AbortSignal): ShadowRoot {
  const host = document.createElement(name);
  setStyle(host, {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    width: 'auto',
    height: 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'transparent',
    overflow: 'hidden',
    'pointer-events': 'none',
    'z-index': '2147483647',
  });
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  host.setAttribute('popover', 'manual');
  host.showPopover();
  signal.addEventListener('abort', () => host.remove());
  return root;
}

export function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
