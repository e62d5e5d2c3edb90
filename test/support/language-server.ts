/** The YAML language server, which editors run, spoken to over its protocol (LSP 3.17) as an editor does. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PACKAGE_ROOT } from './package-root.ts';

const PROGRAM = path.join(PACKAGE_ROOT, 'node_modules/yaml-language-server/bin/yaml-language-server');

/** What an editor would be shown of a problem. */
export interface Problem {
  readonly message: string;
  readonly severity: number;
  readonly range: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** A proposal of a completion. */
export interface Proposal {
  readonly label: string;
  readonly insertText: string;
  readonly documentation?: string | { readonly value: string };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly diagnostics?: readonly Problem[];
    readonly items?: readonly { readonly section?: string }[];
  };
  readonly result?: unknown;
}

/** The settings of an editor that looks nothing up on the network. */
const SETTINGS = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };

/** An editor with a folder open. Texts hold `^` where the cursor is. */
export class Editor {
  private readonly server: ChildProcessWithoutNullStreams;
  private readonly folder: string;
  private readonly answers = new Map<number, (result: unknown) => void>();
  private readonly problems = new Map<string, (found: readonly Problem[]) => void>();
  private received = Buffer.alloc(0);
  private count = 0;

  private constructor(folder: string) {
    this.folder = folder;
    this.server = spawn(process.execPath, [PROGRAM, '--stdio'], { cwd: folder });
    this.server.stdout.on('data', (chunk: Buffer) => this.receive(chunk));
  }

  static async open(folder: string): Promise<Editor> {
    const editor = new Editor(folder);
    const rootUri = pathToFileURL(folder).href;
    await editor.request('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'plans' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
          hover: { contentFormat: ['markdown'] },
        },
      },
    });
    editor.send({ method: 'initialized', params: {} });
    return editor;
  }

  close(): void {
    this.server.kill();
  }

  /** What is marked in a file of this text. */
  async check(text: string): Promise<readonly Problem[]> {
    return (await this.show(text)).problems;
  }

  async complete(text: string): Promise<readonly Proposal[]> {
    const { uri, position } = await this.show(text);
    const result = await this.request('textDocument/completion', { textDocument: { uri }, position });
    return (result as { readonly items: readonly Proposal[] }).items;
  }

  /** What is shown of the place under the cursor, as Markdown. */
  async hover(text: string): Promise<string> {
    const { uri, position } = await this.show(text);
    const result = await this.request('textDocument/hover', { textDocument: { uri }, position });
    return (result as { readonly contents: { readonly value: string } } | null)?.contents.value ?? '';
  }

  private async show(marked: string) {
    const cursor = Math.max(0, marked.indexOf('^'));
    const text = marked.replace('^', '');
    const before = text.slice(0, cursor).split('\n');
    this.count += 1;
    const uri = pathToFileURL(path.join(this.folder, `${this.count}.yaml`)).href;
    const problems = new Promise<readonly Problem[]>((resolve) => this.problems.set(uri, resolve));
    this.send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    });
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return { uri, position, problems: await problems };
  }

  private request(method: string, params: object): Promise<unknown> {
    this.count += 1;
    const id = this.count;
    this.send({ id, method, params });
    return new Promise((resolve) => this.answers.set(id, resolve));
  }

  private send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.server.stdin.write(body);
  }

  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const head = this.received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.received.subarray(0, head).toString())?.[1]);
      const end = head + 4 + length;
      if (head < 0 || this.received.length < end) return;
      this.take(JSON.parse(this.received.subarray(head + 4, end).toString()));
      this.received = this.received.subarray(end);
    }
  }

  private take({ id, method, params, result }: Message): void {
    if (method === 'workspace/configuration') {
      const settings = params?.items?.map(({ section }) => (section === 'yaml' ? SETTINGS : {})) ?? [];
      this.send({ id, result: settings });
    } else if (method !== undefined && id !== undefined) this.send({ id, result: null });
    else if (method === 'textDocument/publishDiagnostics')
      this.problems.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
    else if (id !== undefined) this.answers.get(id)?.(result);
  }
}
