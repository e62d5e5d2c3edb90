/**
 * The guard over a template's syntax tree: every value that is printed goes
 * through the `print` helper, every `a.b.c` through a strict look-up, and what
 * could let a value act as template or as markup is refused.
 */
import Handlebars from 'handlebars';
import type { TemplateProblem } from '../diagnostics/codes.ts';
import type { SourceFile } from '../text/source-file.ts';
import { GET, PRINT } from './engine.ts';
import { spotRange, TemplateFailure, templateDiagnostic } from './failure.ts';
import { markLines } from './origins.ts';

type Ast = hbs.AST.Node;

/** Helpers of Handlebars' own that templates may use. */
export const BUILT_IN_HELPERS: readonly string[] = ['if', 'unless', 'each', 'with'];

export interface GuardOptions {
  readonly file: SourceFile;
  /** Index of the file in the template's list, for the marks. */
  readonly index: number;
  readonly helpers: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
}

/** Rewrites the tree of one template file; throws a `TemplateFailure` at the first thing it refuses. */
export class Guard extends Handlebars.Visitor {
  // Read by Handlebars.Visitor: what a method returns replaces the node.
  readonly mutating = true;
  private readonly options: GuardOptions;

  constructor(options: GuardOptions) {
    super();
    this.options = options;
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): Ast {
    if (!node.escaped) throw this.refuse(node, 'raw-output', pathName(node.path));
    const value = this.isCall(node) ? subExpression(node, node.path, node.params, node.hash) : node.path;
    const call: hbs.AST.MustacheStatement = {
      ...node,
      path: pathExpression(node, [PRINT]),
      params: [this.expression(value)],
      hash: emptyHash(node),
    };
    return call;
  }

  override BlockStatement(node: hbs.AST.BlockStatement): Ast {
    this.checkHelper(node);
    const { params, hash } = this.call(node);
    const block: hbs.AST.BlockStatement = { ...node, params, hash };
    // Handlebars leaves out the branch that a template does not have.
    if (node.program) this.accept(node.program);
    if (node.inverse) this.accept(node.inverse);
    return block;
  }

  override PartialStatement(node: hbs.AST.PartialStatement): Ast {
    const { name } = node;
    if (name.type !== 'PathExpression') throw this.refuse(node, 'not-supported', '{{> (…)}}');
    const original = pathName(name);
    if (!this.options.partials.has(original)) throw this.refuse(node, 'unknown-partial', original);
    return { ...node, ...this.call(node) } as hbs.AST.PartialStatement;
  }

  override ContentStatement(node: hbs.AST.ContentStatement): Ast {
    // Whitespace control has cut lines off the front already.
    const original = String(node.original);
    const cut = original.slice(0, Math.max(0, original.indexOf(node.value)));
    const line = node.loc.start.line + (cut.split('\n').length - 1);
    const content: hbs.AST.ContentStatement = {
      ...node,
      value: node.value === '' ? '' : markLines(node.value, { file: this.options.index, line }),
    };
    return content;
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): Ast {
    throw this.refuse(node, 'not-supported', '{{#> …}}');
  }
  override DecoratorBlock(node: hbs.AST.DecoratorBlock): Ast {
    throw this.refuse(node, 'not-supported', '{{#* …}}');
  }
  override Decorator(node: hbs.AST.Decorator): Ast {
    throw this.refuse(node, 'not-supported', '{{* …}}');
  }

  private isCall(node: hbs.AST.MustacheStatement): boolean {
    const called = this.options.helpers.has(pathName(node.path));
    if (!called && node.params.length > 0) throw this.refuse(node, 'unknown-helper', pathName(node.path));
    return called;
  }

  private checkHelper(node: hbs.AST.BlockStatement | hbs.AST.SubExpression): void {
    const name = pathName(node.path);
    if (!this.options.helpers.has(name)) throw this.refuse(node, 'unknown-helper', name);
  }

  private call(node: { params: hbs.AST.Expression[]; hash: hbs.AST.Hash }) {
    const hash = node.hash && {
      ...node.hash,
      pairs: node.hash.pairs.map((pair) => ({ ...pair, value: this.expression(pair.value) })),
    };
    return { params: node.params.map((param) => this.expression(param)), hash };
  }

  private expression(node: hbs.AST.Expression): hbs.AST.Expression {
    if (isSubExpression(node)) {
      this.checkHelper(node);
      return { ...node, ...this.call(node) } as hbs.AST.SubExpression;
    }
    return isPath(node) ? strictPath(node) : node;
  }

  private refuse(node: Ast, problem: TemplateProblem, detail: string): TemplateFailure {
    const { file } = this.options;
    const range = spotRange(file, node.loc.start, node.loc.end);
    return new TemplateFailure(templateDiagnostic('template-syntax', { problem, detail }, file, range));
  }
}

const isPath = (node: Ast): node is hbs.AST.PathExpression => node.type === 'PathExpression';
const isSubExpression = (node: Ast): node is hbs.AST.SubExpression => node.type === 'SubExpression';

function pathName(node: Ast): string {
  return isPath(node) ? node.original : 'original' in node ? String(node.original) : node.type;
}

/** `a.b.c` → `(get a "b" "c")`, where a missing step is a located error; `a` is strict by itself. */
function strictPath(node: hbs.AST.PathExpression): hbs.AST.Expression {
  const [first, ...rest] = node.parts;
  const head = { ...node, parts: first === undefined ? [] : [first], strict: true };
  if (rest.length === 0) return head;
  const steps = rest.map((step) => stringLiteral(node, step));
  return subExpression(node, pathExpression(node, [GET]), [head, ...steps], emptyHash(node));
}

function pathExpression(at: Ast, parts: string[]): hbs.AST.PathExpression {
  return { type: 'PathExpression', loc: at.loc, data: false, depth: 0, parts, original: parts.join('.') };
}

function stringLiteral(at: Ast, value: string): hbs.AST.StringLiteral {
  return { type: 'StringLiteral', loc: at.loc, value, original: value };
}

function subExpression(
  at: Ast,
  path: hbs.AST.Expression,
  params: hbs.AST.Expression[],
  hash: hbs.AST.Hash,
): hbs.AST.SubExpression {
  const called = isPath(path) ? path : pathExpression(at, [pathName(path)]);
  return { type: 'SubExpression', loc: at.loc, path: called, params, hash };
}

const emptyHash = (at: Ast): hbs.AST.Hash => ({ type: 'Hash', loc: at.loc, pairs: [] });
