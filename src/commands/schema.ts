/** `plan schema`: the JSON Schema of plan files, for editors and other programs. */
import type { Assets } from './assets.ts';
import { EXIT, type Session } from './session.ts';

export interface SchemaOptions {
  readonly keys?: 'zh' | 'en';
}

/** Prints the schema, with the keys in the language asked for, else in that of the session. */
export async function schema({ keys }: SchemaOptions, session: Session): Promise<number> {
  const chinese = keys === 'zh' || (keys === undefined && session.locale === 'zh-CN');
  await session.io.stdout.write(await readSchema(session.assets, chinese ? 'zh' : 'en'));
  return EXIT.ok;
}

/** The text of the schema with Chinese or English keys. */
export function readSchema(assets: Assets, keys: 'zh' | 'en'): Promise<string> {
  return assets.read('schemas', keys === 'zh' ? 'plan.zh-CN.schema.json' : 'plan.schema.json');
}
