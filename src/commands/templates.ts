/** `plan templates`: the built-in templates and styles. */
import { type ListOptions, printList } from './list.ts';
import type { Session } from './session.ts';
import { StyleShelf } from './style-shelf.ts';
import { TemplateShelf } from './template-shelf.ts';

/** Lists templates with their languages, required sections and default style, then the styles. */
export async function templates(options: ListOptions, session: Session): Promise<number> {
  const shelf = new TemplateShelf(session.assets, undefined);
  const styles = new StyleShelf(session);
  const { locale, words } = session;
  const templateEntries = await Promise.all(
    (await session.assets.templateNames()).map(async (name) => {
      const { languages, requires, recommends, title, style } = await shelf.builtIn(name);
      return { type: 'template', name, title: title[locale], languages, requires, recommends, style };
    }),
  );
  const styleEntries = await Promise.all(
    (await session.assets.styleNames()).map(async (name) => {
      return { type: 'style', name, title: (await styles.take(name)).title[locale] };
    }),
  );
  const entries = [...templateEntries, ...styleEntries];
  const rows = entries.map(({ type, name, title }) => [
    type === 'template' ? words.list.template : words.list.style,
    name,
    title,
  ]);
  return printList(entries, rows, options, session);
}
