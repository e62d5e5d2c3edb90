/** `plan templates`: the built-in templates and styles. */
import type { CliWords } from '../messages/cli-words.ts';
import type { Locale } from '../messages/types.ts';
import { type SectionKind, valueIn } from '../schema/vocabulary.ts';
import type { Manifest } from '../template/manifest.ts';
import { type ListOptions, printList } from './list.ts';
import type { Session } from './session.ts';
import { StyleShelf } from './style-shelf.ts';
import { TemplateShelf } from './template-shelf.ts';

/** Lists templates with what they are for and which sections they ask for, then the styles. */
export async function templates(options: ListOptions, session: Session): Promise<number> {
  const shelf = new TemplateShelf(session.assets, undefined);
  const styles = new StyleShelf(session);
  const { locale, words } = session;
  const templateEntries = await Promise.all(
    (await session.assets.templateNames()).map(async (name) => {
      const manifest = await shelf.builtIn(name);
      const { languages, requires, recommends, title, description, style } = manifest;
      const told = { title: title[locale], description: description[locale] };
      const entry = { type: 'template', name, ...told, languages, requires, recommends, style };
      return { entry, row: [words.list.template, name, about(manifest, locale, words)] };
    }),
  );
  const styleEntries = await Promise.all(
    (await session.assets.styleNames()).map(async (name) => {
      const title = (await styles.take(name)).title[locale];
      return { entry: { type: 'style', name, title }, row: [words.list.style, name, title] };
    }),
  );
  const all = [...templateEntries, ...styleEntries];
  const entries = all.map(({ entry }) => entry);
  return printList(
    entries,
    all.map(({ row }) => row),
    options,
    session,
  );
}

/** Title and purpose of a template, and which sections it asks for, a line each. */
function about(
  { title, description, requires, recommends }: Manifest,
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
  ]
    .filter((line) => line !== '')
    .join('\n');
}
