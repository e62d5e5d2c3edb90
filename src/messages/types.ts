import type { Args, Code } from '../diagnostics/codes.ts';

/** The languages of messages and help. A language is complete or does not compile. */
export type Locale = 'zh-CN' | 'en';

/** The sentence for one code: what is wrong and why it matters, and what to do instead. */
export interface Message<A> {
  readonly message: (args: A) => string;
  readonly hint?: (args: A) => string;
}

/** Messages for a group of codes, e.g. `Messages<RuleArgs>`. */
export type Messages<Group> = { readonly [C in keyof Group]: Message<Group[C]> };

/** All messages of a language. */
export type AllMessages = { readonly [C in Code]: Message<Args[C]> };
