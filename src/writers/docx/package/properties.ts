/** What a file manager and Word's information page show of a document (ECMA-376, part 2, 11, and part 1, 15.2.12.3). */
import type { DocRoot } from '../../../document/tree.ts';
import { escapeXml } from '../../../text/xml.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Title, subject, author, keywords, kind and language. Dates only where a time
 * is given: otherwise the same plan is the same file on any day.
 * @param time seconds since 1970
 */
export function coreProperties({ meta, lang }: DocRoot, time: number | null): string {
  const date = time === null ? '' : `${new Date(time * 1000).toISOString().replace(/\.\d+Z$/, 'Z')}`;
  return (
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    property('dc:title', meta.title) +
    property('dc:subject', meta.subject) +
    property('dc:creator', meta.organization) +
    property('cp:keywords', meta.keywords.join(lang === 'en' ? ', ' : '；')) +
    property('cp:category', meta.category) +
    property('dc:language', lang) +
    property('dcterms:created', date, ' xsi:type="dcterms:W3CDTF"') +
    property('dcterms:modified', date, ' xsi:type="dcterms:W3CDTF"') +
    '</cp:coreProperties>'
  );
}

/** The program that wrote the file, and the organization as Word's “Company”. */
export function extendedProperties({ meta }: DocRoot): string {
  return (
    `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    property('Application', 'community-plan') +
    property('Company', meta.organization) +
    '</Properties>'
  );
}

function property(name: string, value: string, attributes = ''): string {
  return value === '' ? '' : `<${name}${attributes}>${escapeXml(value)}</${name}>`;
}
