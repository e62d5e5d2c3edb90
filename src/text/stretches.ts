/** What the stretches of a plan file are to its readers; what lies in none is YAML's own: dashes, colons, quotes. */

/**
 * `title`: the plan's; `section`: a heading at the top; `heading`: the title of
 * an item; `label`: a key whose value needs it (`责任人`); `silent`: a key that
 * says no more than its value does (`内容`).
 */
export type StretchRole = 'title' | 'section' | 'heading' | 'label' | 'text' | 'comment' | 'silent';

/** A stretch of one line; offsets in UTF-16 code units, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly role: StretchRole;
}
