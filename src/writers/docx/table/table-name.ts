/** What a table is called for those who do not see it (ECMA-376, 17.4.60 tblCaption and 17.4.62 tblDescription). */
import { type ITableOptions, StringValueElement, Table } from 'docx';

export interface TableName {
  readonly title: string;
  /** What it shows, in a line. */
  readonly description: string;
}

/** A table with its name: the library has no option for it. Both stand last among the properties. */
export class NamedTable extends Table {
  constructor({ title, description }: TableName, options: ITableOptions) {
    super(options);
    const [properties] = this.root;
    if (properties === undefined || typeof properties === 'string') return;
    if (title !== '') properties.addChildElement(new StringValueElement('w:tblCaption', title));
    if (description !== '')
      properties.addChildElement(new StringValueElement('w:tblDescription', description));
  }
}
