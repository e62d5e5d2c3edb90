/** The containers of an official document whose parts stand in them as directives: masthead, signature, imprint. */
import type { ContainerDirective } from 'mdast-util-directive';
import type { Block, Inline } from '../document/tree.ts';
import { type ConvertOptions, inlineOnly } from './convert-inlines.ts';

/** What the directives in a container say, by name; one may come several times. Any other node is reported. */
class Parts {
  readonly #found = new Map<string, (readonly Inline[])[]>();

  constructor(node: ContainerDirective, names: readonly string[], options: ConvertOptions) {
    for (const child of node.children) {
      if (child.type === 'leafDirective' && names.includes(child.name)) {
        const said = inlineOnly(child.children, options);
        if (said.length > 0) this.#found.set(child.name, [...this.all(child.name), said]);
      } else options.report(child.type, child.position?.start.offset ?? 0);
    }
  }

  get isEmpty(): boolean {
    return this.#found.size === 0;
  }

  all(name: string): readonly (readonly Inline[])[] {
    return this.#found.get(name) ?? [];
  }

  one(name: string): readonly Inline[] {
    return this.all(name).flat();
  }
}

const MASTHEAD = ['serialNumber', 'classification', 'urgency', 'issuer', 'documentNumber', 'signatory'];

/** `:::masthead{signatory="签发人"}` with `::serialNumber[…]`, `::issuer[…]` (one a line) and so on in it. */
export function convertMasthead(node: ContainerDirective, options: ConvertOptions): readonly Block[] {
  const parts = new Parts(node, MASTHEAD, options);
  if (parts.isEmpty) return [];
  return [
    {
      type: 'masthead',
      serialNumber: parts.one('serialNumber'),
      classification: parts.one('classification'),
      urgency: parts.one('urgency'),
      issuers: parts.all('issuer'),
      documentNumber: parts.one('documentNumber'),
      signatory: { label: node.attributes?.['signatory'] ?? '', names: parts.all('signatory') },
    },
  ];
}

/** `:::cover` with `::title[…]` and `::line[…]` in it, which may come several times. */
export function convertCover(node: ContainerDirective, options: ConvertOptions): readonly Block[] {
  const parts = new Parts(node, ['title', 'line'], options);
  if (parts.isEmpty) return [];
  return [{ type: 'cover', title: parts.one('title'), lines: parts.all('line') }];
}

/** `:::signature{seal="true"}` with `::organization[…]` and `::date[…]` in it. */
export function convertSignature(node: ContainerDirective, options: ConvertOptions): readonly Block[] {
  const parts = new Parts(node, ['organization', 'date'], options);
  if (parts.isEmpty) return [];
  const seal = node.attributes?.['seal'] === 'true';
  return [{ type: 'signature', organization: parts.one('organization'), date: parts.one('date'), seal }];
}

/** `:::imprint{label="抄送"}` with `::copyTo[…]`, `::office[…]` and `::date[…]` in it. */
export function convertImprint(
  node: ContainerDirective,
  label: string,
  options: ConvertOptions,
): readonly Block[] {
  const parts = new Parts(node, ['copyTo', 'office', 'date'], options);
  if (parts.isEmpty) return [];
  const copyTo = { label, names: parts.one('copyTo') };
  return [{ type: 'imprint', copyTo, office: parts.one('office'), date: parts.one('date') }];
}
