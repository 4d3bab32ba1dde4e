import type { ResourceFacts } from '../facts/body-facts.ts';
import type { Collector, CollectorRun, Walk } from '../walk/collector.ts';
import { findSecret } from '../walk/find-secret.ts';

/** Scripts, styles, forms, pictures, and everything that is fetched over plain `http:`. */
export const resources: Collector<'resources'> = {
  group: 'resources',
  start<Node extends object>({ view, at, resolve }: Walk<Node>): CollectorRun<Node, ResourceFacts> {
    const scripts: ResourceFacts['scripts'][number][] = [];
    const styles: ResourceFacts['styles'][number][] = [];
    const insecure: ResourceFacts['insecure'][number][] = [];
    const forms: (ResourceFacts['forms'][number] & { hasPassword: boolean })[] = [];
    const pictures: (ResourceFacts['pictures'][number] & { hasImg: boolean })[] = [];

    const scriptRedirects: ResourceFacts['scriptRedirects'][number][] = [];
    const secrets: ResourceFacts['secrets'][number][] = [];

    function readInline(text: string): void {
      const target = scriptRedirect.exec(text);
      if (target) scriptRedirects.push({ node: at.number, url: resolve(target[1] ?? '') });
      const secret = secrets.length < 20 ? findSecret(text) : null;
      if (secret) secrets.push({ node: at.number, ...secret });
    }

    function urlOf(node: Node, attribute: string): string | null {
      const value = view.attribute(node, attribute)?.trim();
      const url = value ? resolve(value) : null;
      if (url?.startsWith('http:') && insecure.length < 200) {
        insecure.push({ node: at.number, tag: view.tagName(node), url });
      }
      return url;
    }

    const readSource = (node: Node): void => void urlOf(node, 'src');
    return {
      enter: {
        script(node) {
          const url = urlOf(node, 'src');
          const inline = url ? '' : view.textContent(node);
          if (inline !== '') readInline(inline);
          scripts.push({
            node: at.number,
            url,
            type: view.attribute(node, 'type'),
            isAsync: view.attribute(node, 'async') !== null,
            isDefer: view.attribute(node, 'defer') !== null,
            hasIntegrity: view.attribute(node, 'integrity') !== null,
            location: at.location,
            inlineBytes: inline.length,
          });
        },
        link(node) {
          if (!view.attribute(node, 'rel')?.toLowerCase().split(/\s+/).includes('stylesheet')) return;
          styles.push({
            node: at.number,
            url: urlOf(node, 'href'),
            media: view.attribute(node, 'media'),
            location: at.location,
            inlineBytes: 0,
          });
        },
        style(node) {
          const inlineBytes = view.textContent(node).length;
          styles.push({
            node: at.number,
            url: null,
            media: view.attribute(node, 'media'),
            location: at.location,
            inlineBytes,
          });
        },
        form(node) {
          const action = view.attribute(node, 'action')?.trim();
          forms.push({ node: at.number, action: action ? resolve(action) : null, hasPassword: false });
        },
        input(node) {
          const form = forms.at(-1);
          if (form && view.attribute(node, 'type')?.toLowerCase() === 'password') form.hasPassword = true;
        },
        picture(node) {
          pictures.push({ node: at.number, hasImg: false });
          void node;
        },
        img(node) {
          const picture = pictures.at(-1);
          const parent = view.parent(node);
          if (picture && parent && view.tagName(parent) === 'picture') picture.hasImg = true;
          readSource(node);
        },
        iframe: readSource,
        embed: readSource,
        audio: readSource,
        video: readSource,
        source: readSource,
        object: (node) => void urlOf(node, 'data'),
      },
      finish: () => ({ scripts, styles, insecure, forms, pictures, scriptRedirects, secrets }),
    };
  },
};

/** A script whose first statement leaves the page; one that does so in an answer to something is no redirect. */
const scriptRedirect =
  /^\s*(?:(?:window|document|self|top)\.)?location(?:\.href)?(?:\s*=\s*|\.(?:replace|assign)\(\s*)["']([^"']{1,2000})["']/;
