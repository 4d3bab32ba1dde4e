import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse } from 'parse5';

/** Where a whole parser begins the body without being told to by a tag; undefined where a tag tells it. */
export function headBreakByParser(html: string, isScripting: boolean): number | undefined {
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: isScripting });
  const root = document.childNodes.find((node) => node.nodeName === 'html');
  const children = root && 'childNodes' in root ? root.childNodes : [];
  const [head, body] = ['head', 'body'].map((name) => children.find((node) => node.nodeName === name));
  if (!head || !body || isTold(head) || isOpened(body)) return undefined;
  const [first] = 'childNodes' in body ? body.childNodes.filter((node) => node.nodeName !== '#comment') : [];
  return first?.sourceCodeLocation?.startOffset;
}

function isTold(head: DefaultTreeAdapterTypes.ChildNode): boolean {
  return defaultTreeAdapter.isElementNode(head) && head.sourceCodeLocation?.endTag !== undefined;
}

function isOpened(body: DefaultTreeAdapterTypes.ChildNode): boolean {
  return defaultTreeAdapter.isElementNode(body) && body.sourceCodeLocation?.startTag !== undefined;
}
