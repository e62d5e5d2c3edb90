/** What a plan file may hold, with its keys in English. Generated from schemas/plan.schema.json. */

/**
 * A text alone, or an item with a title, a text, a time, an owner and so on.
 */
export type Item = string | ItemGroup;

/**
 * A community's work plan: what is written here is printed, in this order, once.
 */
export interface PlanFile {
  /**
   * The version of this file format. It may be left out.
   */
  version?: '1';
  /**
   * The template that the document is made with: a built-in one or the name of your own.
   */
  template?: string;
  /**
   * The language of the document. If it is left out, the text itself tells.
   */
  lang?: 'zh-CN' | 'en';
  /**
   * Whether the document has a cover page.
   */
  cover?: 'true' | 'false';
  /**
   * Whether the document has a table of contents.
   */
  contents?: 'true' | 'false';
  /**
   * The title of the document; a list breaks it into lines as you wish.
   */
  title?: string | string[];
  /**
   * What the plan is about, if the template is to make the title from it.
   */
  subject?: string;
  /**
   * Who makes the plan: the full name, or the name with more about it.
   */
  organization?:
    | string
    | {
        /**
         * The full name of the organization.
         */
        name: string;
        /**
         * What kind of organization it is. It is not printed.
         */
        kind?: string;
        /**
         * The office above it.
         */
        parent?: string;
        /**
         * Whom to ask, and how to reach them.
         */
        contact?: string;
      };
  /**
   * To whom the plan is submitted.
   */
  addressee?: string;
  /**
   * What stands above the title of an official document: the issuing body's name in red, and what belongs to it. The number itself is `documentNumber`.
   */
  masthead?: {
    /**
     * The issuing body as the head of the paper names it; several names for a joint issue.
     */
    issuer?: string | string[];
    /**
     * The number of the copy, for classified papers.
     */
    serialNumber?: string;
    /**
     * How secret the paper is, and for how long.
     */
    classification?: string;
    /**
     * How urgent the paper is.
     */
    urgency?: string;
    /**
     * Who approved a paper that goes to the office above; one name or several.
     */
    signatory?: string | string[];
  };
  /**
   * The number under which the plan is issued.
   */
  documentNumber?: string;
  /**
   * The time the plan is for: a year, a term, or a first and a last day.
   */
  period?:
    | string
    | {
        /**
         * The first month or day.
         */
        from?: string;
        /**
         * The last month or day.
         */
        to?: string;
        /**
         * What the period is called in the title.
         */
        label?: string;
      };
  /**
   * The notice with which the plan is issued: its text alone, or with a title of its own. Masthead, number, addressee and signature then belong to the notice, and the plan follows on a new page.
   */
  notice?:
    | string
    | {
        /**
         * The title of the notice, if not the usual one.
         */
        title?: string;
        /**
         * What the notice says.
         */
        text?: string;
      };
  /**
   * The paragraphs before the first heading, wherever in the file they stand. Name the documents here that the plan rests on.
   */
  preamble?: string;
  /**
   * What guides the plan.
   */
  guidingIdeology?: string | ItemGroup | Item[];
  /**
   * Where the community stands.
   */
  situation?: string | ItemGroup | Item[];
  /**
   * The principles of the work.
   */
  principles?: string | ItemGroup | Item[];
  /**
   * What is to be reached, best with figures.
   */
  targets?: string | ItemGroup | Item[];
  /**
   * What will be done.
   */
  measures?: string | ItemGroup | Item[];
  /**
   * What makes sure that it is done: people, money, rules.
   */
  safeguards?: string | ItemGroup | Item[];
  /**
   * Who leads the work.
   */
  leadership?: string | ItemGroup | Item[];
  /**
   * What it costs and who pays.
   */
  budget?: string | ItemGroup | Item[];
  /**
   * What happens when. A number alone is a month.
   */
  schedule?: string | ItemGroup | Item[];
  /**
   * How the work is assessed.
   */
  assessment?: string | ItemGroup | Item[];
  /**
   * Sections that the keys above do not name, or that come twice. They stand where this key stands.
   */
  sections?: Item[];
  /**
   * The last paragraph, behind all sections, wherever in the file it stands.
   */
  closing?: string;
  /**
   * The annexes: a name alone is listed; an item with content is also printed, each on a page of its own after the signature.
   */
  attachments?: Item[];
  /**
   * Who signs, and when.
   */
  signature?: {
    /**
     * Who signs, if not the organization of the plan.
     */
    organization?: string;
    /**
     * The day on which it is signed, printed as written.
     */
    date?: string;
    /**
     * Whether a seal is put on it; room is left for it then.
     */
    seal?: 'true' | 'false';
  };
  /**
   * Who receives a copy: one name or several.
   */
  copyTo?: string | string[];
  /**
   * What stands at the foot of the last page: `copyTo`, and who had the paper printed, and when.
   */
  imprint?: {
    /**
     * Who has the paper printed and sent out.
     */
    office?: string;
    /**
     * The day on which it is printed and sent out.
     */
    date?: string;
  };
}
/**
 * An item with more to it than one text.
 */
export interface ItemGroup {
  /**
   * The heading of the item. If it ends in a full stop or a colon, the text follows it in the same paragraph; otherwise, or when it has only items below it, it stands on a line of its own. Numbers such as "1." are added for you.
   */
  title?: string;
  /**
   * The text of the item: one or more paragraphs.
   */
  text?: string;
  /**
   * The items below this one, in the order in which they are printed. Each is a text or an item of its own; five levels at most.
   */
  items?: Item[];
  /**
   * When it happens or by when it is done, in your own words; it is printed as written. In the schedule a number alone is a month.
   */
  when?: string;
  /**
   * The figure to be reached. An item with one is a target wherever it stands.
   */
  value?: string;
  /**
   * Who is responsible: one name or several.
   */
  owner?: string | string[];
  /**
   * Who helps: one name or several.
   */
  partners?: string | string[];
  /**
   * Where it takes place.
   */
  venue?: string;
  /**
   * Whom it is for.
   */
  audience?: string;
  /**
   * What it costs, with the unit.
   */
  amount?: string;
  /**
   * Anything else worth knowing.
   */
  note?: string;
  /**
   * Who holds which post: the post in front of the colon, one name or several behind it.
   */
  roster?: Record<string, string | string[]>;
  /**
   * A table: the heads of its columns, and its rows.
   */
  table?: {
    /**
     * What the table shows, printed above it.
     */
    caption?: string;
    /**
     * The heads of the columns.
     */
    heads?: string[];
    /**
     * The rows, each a list of cells; an empty cell is written as two single quotes: ''.
     */
    rows: string[][];
  };
  /**
   * A short name of your own by which other items (`serves`) and texts (`[](#training)`) refer to this one. It is not printed.
   */
  id?: string;
  /**
   * What kind of section it is, where the title does not say so. It is not printed.
   */
  kind?:
    | 'guidingIdeology'
    | 'situation'
    | 'principles'
    | 'targets'
    | 'measures'
    | 'safeguards'
    | 'leadership'
    | 'budget'
    | 'schedule'
    | 'assessment';
  /**
   * The ids of the targets that this item serves. It is not printed.
   */
  serves?: string | string[];
  /**
   * What has been reached so far, to be held against the target. It is not printed.
   */
  results?: {
    /**
     * The time the figure is from.
     */
    when?: string;
    /**
     * The figure that was reached.
     */
    value: string;
  }[];
}
