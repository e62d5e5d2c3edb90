/** The reference of all keys, for people who write plan files, in both languages. */
import { Document, visit } from 'yaml';
import { en } from './reference-en.mjs';
import { zh } from './reference-zh.mjs';
import { readJson, resolveNode } from './schemas.mjs';

/** docs/plan-file.md and docs/plan-file.zh-CN.md */
export async function generateReference() {
  const schema = await readJson('schemas/plan.schema.json');
  const vocabulary = await readJson('schemas/vocabulary.json');
  return {
    'docs/plan-file.md': page(schema, vocabulary, en),
    'docs/plan-file.zh-CN.md': page(schema, vocabulary, zh),
  };
}

function page(schema, vocabulary, words) {
  const context = { schema, vocabulary, words };
  const { itemBody } = schema.$defs;
  const parts = [
    words.intro,
    `## ${words.top}`,
    words.aboutTop,
    ...keys(schema, context),
    `## ${words.item}`,
    words.aboutItem,
    ...keys(itemBody, context),
    words.end,
  ];
  return `${parts.join('\n\n')}\n`;
}

function keys(node, context) {
  return Object.entries(node.properties).flatMap(([key, own]) => section(key, own, context));
}

function section(key, own, context) {
  const { words } = context;
  const node = resolveNode(context.schema, own);
  const [name, other] = names(key, context);
  const fixed = values(node, context);
  const inner = own.properties ?? own.items?.properties;
  return [
    `### ${name}${words.open}${other}${words.close}`,
    words.texts(node).description,
    `${words.write}${kinds(own, node, context)}`,
    ...(fixed ? [fixed] : []),
    example(name, node, context),
    ...(inner ? [innerTable(inner, own.required ?? own.items?.required ?? [], context)] : []),
  ];
}

/** The key in the language of the page, then in the other one. */
function names(key, { vocabulary, words }) {
  return words.chinese ? [vocabulary.keys[key], key] : [key, vocabulary.keys[key]];
}

const TYPES = { string: 'text', number: 'text', boolean: 'text', array: 'list', object: 'mapping' };

function kinds(own, node, { words }) {
  if (own.$ref) return words.section;
  if (node.enum && node['x-values']) return words.oneOf;
  const types = new Set([node.type].flat().map((type) => TYPES[type]));
  const forms = {
    text: words.text[node['x-text']],
    list: node.items?.$ref ? words.items : words.list,
    mapping: words.mapping,
  };
  return words.join(
    Object.keys(forms)
      .filter((type) => types.has(type))
      .map((type) => forms[type]),
  );
}

function values(node, { vocabulary, words }) {
  const known = vocabulary.values[node['x-values']];
  if (!known) return '';
  const rows = Object.entries(known).map(([english, chinese]) => {
    const pair = words.chinese ? [chinese, english] : [english, chinese];
    return `| ${pair.map((value) => `\`${value}\``).join(' | ')} |`;
  });
  return [words.valuesHead, '| --- | --- |', ...rows].join('\n');
}

function example(key, node, { words }) {
  const examples = words.texts(node).examples ?? [];
  const blocks = examples.map((value) => yaml({ [key]: value }));
  return `\`\`\`yaml\n${blocks.join(`# ${words.or}\n`)}\`\`\``;
}

/** Block style as people write it; only the rows of a table stand in brackets. */
function yaml(value) {
  const document = new Document(value);
  visit(document, {
    Seq(_, seq, ancestors) {
      if (ancestors.at(-1)?.items && !('key' in ancestors.at(-1))) seq.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function innerTable(properties, required, context) {
  const { words } = context;
  const rows = Object.entries(properties).map(([key, node]) => {
    const [own, other] = names(key, context);
    const { description, examples } = words.texts(node);
    const shown = examples.map((one) => `\`${yaml(one).trim()}\``)[0];
    const cell = typeof examples[0] === 'object' ? words.above : shown;
    return `| \`${own}\` | \`${other}\` | ${description}${required.includes(key) ? words.required : ''} | ${cell} |`;
  });
  return [words.innerHead, '| --- | --- | --- | --- |', ...rows].join('\n');
}
