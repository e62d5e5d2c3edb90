/** Reads the XML of Word files and of poppler's programs: elements, attributes and text, nothing else. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

interface Open extends Element {
  readonly children: (Element | string)[];
}

/** A comment, a declaration, a tag with its attributes, or text. */
const TOKEN =
  /<!--[\s\S]*?-->|<[!?][^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Parses well-formed XML; what is not is read as far as it goes. The root has the document's elements as children. */
export function parseXml(source: string): Element {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  for (const [token, closing, name, attributes = '', empty] of source.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (closing === '/') {
      if (open.length > 1) open.pop();
    } else if (name !== undefined) {
      const element: Open = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (empty === '') open.push(element);
    } else if (!token.startsWith('<')) parent.children.push(unescapeXml(token));
  }
  return root;
}

function attributesOf(source: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...source.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [
      name ?? '',
      unescapeXml(double ?? single ?? ''),
    ]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** The element children, of one name where it is given. */
export function childrenOf({ children }: Element, name?: string): readonly Element[] {
  return children.filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first child of a name, at the end of a path of names. */
export function childOf(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  let found = element;
  for (const name of path) found = found && childrenOf(found, name)[0];
  return found;
}

/** All elements of a name below, in the order of the document. */
export function descendantsOf(element: Element, name: string): readonly Element[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** All text below. */
export function textOf({ children }: Element): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
