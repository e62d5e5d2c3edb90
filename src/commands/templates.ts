/** `plan templates`: the built-in templates. */
import type { CliWords } from '../messages/cli-words.ts';
import type { Locale } from '../messages/types.ts';
import { keyIn } from '../schema/plan-schema.ts';
import { type SectionKind, valueIn } from '../schema/vocabulary.ts';
import type { Manifest } from '../template/manifest.ts';
import type { Session } from './session.ts';
import { TemplateShelf } from './shelves/template-shelf.ts';
import { type ListOptions, printList } from './terminal/list.ts';

/** Lists templates with what they are for and which sections they ask for. */
export async function templates(options: ListOptions, session: Session): Promise<number> {
  const shelf = new TemplateShelf(session.assets, undefined);
  const { locale, words } = session;
  const listed = await Promise.all(
    (await session.assets.templateNames()).map(async (name) => {
      const manifest = await shelf.builtIn(name);
      const { languages, requires, recommends, prints, title, description, style } = manifest;
      const told = { title: title[locale], description: description[locale] };
      const entry = { name, ...told, languages, requires, recommends, prints, style };
      return { entry, row: [name, about(manifest, locale, words)] };
    }),
  );
  const entries = listed.map(({ entry }) => entry);
  const rows = listed.map(({ row }) => row);
  return printList(entries, rows, options, session);
}

/** Title and purpose of a template, and which sections it asks for, a line each. */
function about(
  { title, description, requires, recommends, prints }: Manifest,
  locale: Locale,
  words: CliWords,
): string {
  const inWords = (kinds: readonly SectionKind[]) =>
    kinds.map((kind) => valueIn(locale === 'en' ? 'en' : 'zh', 'kind', kind));
  return [
    title[locale],
    description[locale],
    requires.length > 0 ? words.list.requires(inWords(requires)) : '',
    recommends.length > 0 ? words.list.recommends(inWords(recommends)) : '',
    prints === null
      ? ''
      : words.list.prints(prints.map((part) => keyIn(locale === 'en' ? 'en' : 'zh', part))),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
