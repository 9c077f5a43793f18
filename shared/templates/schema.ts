/** A value for a mark of a template: text, a whole number, a share (0.995), a day (ISO) or nothing. */
export type TemplateValue = string | number | null | { readonly day: string } | { readonly share: number };

/** Rows of a list, by the names of their columns. */
export interface TemplateBlock {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, TemplateValue>>[];
}

/** What a workbook of the office or of a ministry is filled with. */
export interface TemplateData {
  /** `{{name}}` */
  readonly fields: Readonly<Record<string, TemplateValue>>;
  /** `{{block.column}}` in a row that is repeated for each of its rows. */
  readonly blocks: Readonly<Record<string, TemplateBlock>>;
}
