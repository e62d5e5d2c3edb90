/** XML of our own making as a tree. Only what a written package contains: no DTD, no comments, no CDATA. */

export interface Element {
  /** Without its prefix where that is `w`, as in `w:pPr` → `pPr`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Text directly within. */
  readonly text: string;
}

const TOKEN = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

/** @throws for what is not well formed */
export function parseXml(xml: string): Element {
  const root = open('', '');
  const stack = [root];
  for (const [, close, name = '', attributes = '', empty, text] of xml
    .replace(/^<\?xml.*?\?>/, '')
    .matchAll(TOKEN)) {
    const parent = stack.at(-1) ?? root;
    if (text !== undefined) parent.text += unescapeXml(text);
    else if (close) {
      if (stack.pop()?.name !== bare(name)) throw new Error(`</${name}> closes something else`);
    } else {
      const element = open(name, attributes);
      parent.children.push(element);
      if (!empty) stack.push(element);
    }
  }
  const [found] = root.children;
  if (stack.length !== 1 || found === undefined) throw new Error('the XML does not end');
  return found;
}

function open(name: string, attributes: string) {
  const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  return {
    name: bare(name),
    attributes: Object.fromEntries(pairs.map(([, key = '', value = '']) => [bare(key), unescapeXml(value)])),
    children: [] as Element[],
    text: '',
  };
}

function bare(name: string): string {
  return name.replace(/^w:/, '');
}

function unescapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => names[name] ?? '');
}

/** The first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name);
}

/** All children of that name. */
export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** The `w:val` of a child; '' where there is none. */
export function value(element: Element | undefined, name: string): string {
  return child(element, name)?.attributes['val'] ?? '';
}
