/** Phrases of a list that is written as people would write it down: commas between them, lines broken anywhere. */
export function phrases(list: TemplateStringsArray): readonly string[] {
  return list
    .join('')
    .split(',')
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '));
}
