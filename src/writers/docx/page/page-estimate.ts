/** On which page a heading stands, for the table of contents: the library lays the document out as Word would. */
import type { IXmlableObject, PageNumberEstimator } from 'docx';

/** Loads the layout, which is as large as the rest of the library and slow: only contents need it. */
export async function pageEstimator(): Promise<PageNumberEstimator> {
  const { estimatePageNumbersWith } = await import('docx/layout');
  const estimate = estimatePageNumbersWith({ guess: true });
  return (body, context) => estimate(withoutFeet(body), context);
}

/** The layout stops at the foot of a turned page, a table that floats; no foot of ours takes room from the text. */
function withoutFeet(body: IXmlableObject): IXmlableObject {
  return without('w:footerReference', body) as IXmlableObject;
}

/** Leaves elements of a name out. What holds none is not copied: the library knows its elements by identity. */
function without(name: string, node: unknown): unknown {
  if (Array.isArray(node)) {
    const kept = node.filter((child) => !isElement(name, child)).map((child) => without(name, child));
    return kept.length === node.length && kept.every((child, index) => child === node[index]) ? node : kept;
  }
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node);
  const kept = entries.map(([key, value]) => [key, without(name, value)] as const);
  return kept.every(([, value], index) => value === entries[index]?.[1]) ? node : Object.fromEntries(kept);
}

function isElement(name: string, node: unknown): boolean {
  return typeof node === 'object' && node !== null && name in node;
}
