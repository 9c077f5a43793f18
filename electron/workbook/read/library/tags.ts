/** An opening tag of a part that is held whole: its name without prefix, what stands behind it as it is written. */
interface Tag {
  readonly name: string;
  readonly attributes: string;
}

/** What a tag may hold up to, by how it begins. */
const silent: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** The opening tags of a text, in one pass over it: comments and what stands in quotes hide and begin none. */
export function* tagsIn(content: string): Generator<Tag> {
  const nameAt = /(?:[\w.-]+:)?([\w.-]+)/y;
  for (let at = content.indexOf('<'); at >= 0; at = content.indexOf('<', at)) {
    const hidden = silent.find(([begin]) => content.startsWith(begin, at));
    if (hidden) {
      const end = content.indexOf(hidden[1], at + hidden[0].length);
      if (end < 0) return;
      at = end + hidden[1].length;
      continue;
    }
    nameAt.lastIndex = at + 1;
    const name = nameAt.exec(content)?.[1];
    if (name === undefined) {
      at += 1;
      continue;
    }
    const end = endOfTag(content, nameAt.lastIndex);
    yield { name, attributes: content.slice(nameAt.lastIndex, end) };
    at = end;
  }
}

/** The place of the `>` of a tag; one between quotes does not end it. */
function endOfTag(content: string, from: number): number {
  let quote = '';
  for (let at = from; at < content.length; at += 1) {
    const letter = content[at] as string;
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '>') return at;
    else if (letter === '"' || letter === "'") quote = letter;
  }
  return content.length;
}

/** The whole number that an attribute says, whatever its prefix; undefined when it says none. */
export function countIn(attributes: string, name: string): number | undefined {
  const digits = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*["'](\\d+)`).exec(attributes)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
