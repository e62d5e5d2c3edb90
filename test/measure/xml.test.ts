import { expect, test } from 'vitest';
import { childOf, childrenOf, descendantsOf, parseXml, textOf } from '../../src/measure/xml.ts';

test('elements, attributes in both quotes, character references and text in its order', () => {
  const root = parseXml(
    `<?xml version="1.0"?><!DOCTYPE a><!-- <b/> --><a x="1 &lt; 2" y='"'>一<b/>&#20108;<c><d>&amp;三</d></c></a>`,
  );
  const [a] = childrenOf(root);
  expect(a?.attributes).toEqual({ x: '1 < 2', y: '"' });
  expect(textOf(root)).toBe('一二&三');
  expect(childOf(a, 'c', 'd')?.name).toBe('d');
  expect(childOf(a, 'd')).toBeUndefined();
  expect(descendantsOf(root, 'd')).toHaveLength(1);
});

test('what is cut off is read as far as it goes', () => {
  expect(textOf(parseXml('<a><b>一</b><c>二'))).toBe('一二');
});
