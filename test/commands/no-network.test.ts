/** Nothing touches the network: every way out of Node throws, and the commands do their work all the same. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { folderWith, plan } from '../support/cli.ts';
import { EVERYTHING } from '../support/small-plans.ts';

const used: string[] = [];

/** Replaces functions by ones that note their use and throw. */
function guard<T extends object>(name: string, owner: T, keys: readonly (keyof T & string)[]): void {
  for (const key of keys)
    vi.spyOn(owner, key as never).mockImplementation((() => {
      used.push(`${name}.${key}`);
      throw new Error(`the network is used: ${name}.${key}`);
    }) as never);
}

beforeEach(() => {
  used.length = 0;
  // What http, https, http2, tls and fetch come down to, and they themselves for the sake of the name.
  guard('net.Socket', net.Socket.prototype, ['connect']);
  guard('net', net, ['connect', 'createConnection', 'createServer']);
  guard('tls', tls, ['connect']);
  guard('http', http, ['request', 'get', 'createServer']);
  guard('https', https, ['request', 'get']);
  guard('http2', http2, ['connect']);
  guard('dgram', dgram, ['createSocket']);
  guard('dns', dns, ['lookup', 'resolve']);
  guard('dns.promises', dns.promises, ['lookup', 'resolve']);
  guard('globalThis', globalThis, ['fetch', 'WebSocket'].filter((key) => key in globalThis) as ['fetch']);
});
afterEach(() => void vi.restoreAllMocks());

/** A plan with addresses in every text that can hold one. */
const PLAN = `${EVERYTHING.replace('杏花街道办事处', '"<img src=http://192.0.2.1/b.png>"')}结语: "![图](http://192.0.2.1/a.png)[网页](http://192.0.2.1/)"\n`;

describe('without any network', () => {
  it.each([
    ['check', ['check', 'plan.yaml']],
    ['an HTML report', ['check', 'plan.yaml', '-f', 'html=report.html']],
    ['render', ['render', 'plan.yaml', '-f', 'docx,md', '--force']],
    ['init', ['init', 'new.yaml', '--yes']],
    ['schema', ['schema']],
    ['rules', ['rules', 'placeholder']],
    ['styles', ['styles', 'show', 'gongwen']],
    ['changed', ['check', '--changed']],
  ])('%s', async (_, args) => {
    const cwd = folderWith({ 'plan.yaml': PLAN });
    const { exitCode, stderr } = await plan(args, { cwd });
    expect([0, 1, 2]).toContain(exitCode);
    expect(stderr).not.toContain('network');
    expect(used).toEqual([]);
  });

  it('and what goes out is noticed', () => {
    expect(() => http.get('http://192.0.2.1/')).toThrow('the network is used');
    expect(() => new net.Socket().connect(80, '192.0.2.1')).toThrow('the network is used');
    expect(used).toEqual(['http.get', 'net.Socket.connect']);
  });
});
