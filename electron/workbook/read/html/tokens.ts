/** A piece of a page: a text, or a tag with its name in lower case. */
export interface HtmlToken {
  readonly kind: 'text' | 'open' | 'close';
  /** The text as it is written, or the name of the tag. */
  readonly text: string;
  /** What stands in the tag behind its name. */
  readonly attributes: string;
}

/** What stands between these tags is no text of the page. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'title']);

const tagName = /^\/?([a-z][a-z0-9]*)/i;

/** Takes a page apart, once from its beginning to its end; comments and what is never shown are left out. */
export function* htmlTokens(page: string): Generator<HtmlToken> {
  let at = 0;
  while (at < page.length) {
    const open = page.indexOf('<', at);
    if (open !== at) yield { kind: 'text', text: page.slice(at, open < 0 ? page.length : open), attributes: '' };
    if (open < 0) return;
    const name = tagName.exec(page.slice(open + 1, open + 40))?.[1]?.toLowerCase();
    if (name === undefined) {
      const isMarkup = page[open + 1] === '!' || page[open + 1] === '?' || page[open + 1] === '/';
      if (!isMarkup) yield { kind: 'text', text: '<', attributes: '' };
      at = isMarkup ? endOfMarkup(page, open) : open + 1;
      continue;
    }
    const isClosing = page[open + 1] === '/';
    const end = endOfTag(page, open);
    const attributes = page.slice(open + 1 + (isClosing ? 1 : 0) + name.length, end - 1);
    yield { kind: isClosing ? 'close' : 'open', text: name, attributes };
    at = end;
    if (!isClosing && silent.has(name)) at = endOfSilent(page, name, end);
  }
}

function endOfMarkup(page: string, open: number): number {
  const mark = page.startsWith('<!--', open) ? '-->' : '>';
  const end = page.indexOf(mark, open + (mark === '>' ? 2 : 4));
  return end < 0 ? page.length : end + mark.length;
}

/** Behind the `>` of a tag; one between quotes does not end it. */
function endOfTag(page: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < page.length; at += 1) {
    const letter = page[at] as string;
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '>') return at + 1;
    else if ((letter === '"' || letter === "'") && isBehindEquals(page, at)) quote = letter;
  }
  return page.length;
}

/** A quote opens a value only behind `=`; anywhere else it is a letter that somebody forgot. */
function isBehindEquals(page: string, at: number): boolean {
  let before = at - 1;
  while (before > 0 && (page[before] as string) <= ' ') before -= 1;
  return page[before] === '=';
}

function endOfSilent(page: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[\\s>]`, 'gi');
  closing.lastIndex = from;
  return closing.exec(page)?.index ?? page.length;
}

/** The value of an attribute, empty when the tag has none. */
export function attributeOf(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]*))`, 'i').exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}
