/**
 * The plan file inside the document, as a custom XML part (ECMA-376, part 1,
 * 15.2.5 and 15.2.6): out of sight in Word, kept when the document is saved, and
 * to be had back byte for byte.
 */
import { strFromU8, strToU8 } from 'fflate';
import { escapeXml } from '../../../text/xml.ts';
import type { PlanSource } from '../../writer.ts';
import type { Parts } from './seal.ts';

/** Names our element, so that the part can be told from those of others. */
const NAMESPACE = 'urn:community-plan:source';
/** Identifies the part within its document, which has only one of ours. */
const ITEM_ID = '{6F7D2B0A-3C58-4E0E-9B1B-52C5B0A4D7E1}';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Adds the plan file to the parts, with what leads to it. */
export function embedSource(parts: Record<string, Uint8Array>, { name, bytes }: PlanSource): void {
  const put = (path: string, xml: string): void => {
    parts[path] = strToU8(xml);
  };
  put(
    'customXml/item1.xml',
    `${XML}<plan xmlns="${NAMESPACE}" name="${escapeXml(name)}" encoding="base64">${base64(bytes)}</plan>`,
  );
  put(
    'customXml/itemProps1.xml',
    `${XML}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${ITEM_ID}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  put(
    'customXml/_rels/item1.xml.rels',
    `${XML}<Relationships xmlns="${RELATIONSHIPS}">${relationship('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
  );
  const links = 'word/_rels/document.xml.rels';
  put(
    links,
    before('</Relationships>', relationship('rIdPlan', 'customXml', '../customXml/item1.xml'), parts[links]),
  );
  const override = `<Override PartName="/customXml/itemProps1.xml" ContentType="${PROPERTIES_TYPE}"/>`;
  put('[Content_Types].xml', before('</Types>', override, parts['[Content_Types].xml']));
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
}

function before(end: string, added: string, part: Parts[string] | undefined): string {
  return strFromU8(part ?? new Uint8Array()).replace(end, added + end);
}

/** Lines of 76 characters, as `base64 -d` and people like them. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return ['', ...(btoa(binary).match(/.{1,76}/g) ?? []), ''].join('\n');
}
