/** `plan schema`: the JSON Schemas of plan files, styles and policies, for editors and other programs. */
import type { Assets } from './assets.ts';
import { EXIT, type Session } from './session.ts';

export interface SchemaOptions {
  readonly keys?: 'zh' | 'en';
  readonly for: 'plan' | 'style' | 'config';
}

/** Prints a schema; that of plans with the keys in the language asked for, else in that of the session. */
export async function schema({ keys, for: what }: SchemaOptions, session: Session): Promise<number> {
  if (what !== 'plan') {
    await session.io.stdout.write(await session.assets.read('schemas', `${what}.schema.json`));
    return EXIT.ok;
  }
  const chinese = keys === 'zh' || (keys === undefined && session.locale === 'zh-CN');
  await session.io.stdout.write(await readSchema(session.assets, chinese ? 'zh' : 'en'));
  return EXIT.ok;
}

/** The text of the schema with Chinese or English keys. */
export function readSchema(assets: Assets, keys: 'zh' | 'en'): Promise<string> {
  return assets.read('schemas', keys === 'zh' ? 'plan.zh-CN.schema.json' : 'plan.schema.json');
}
