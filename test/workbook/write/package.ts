import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** The parts of an archive by name, read through its directory. */
export function readParts(path: string): Map<string, Buffer> {
  const archive = readFileSync(path);
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const parts = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    // Entries of folders, which some archivers write, are no parts.
    if (!name.endsWith('/')) parts.set(name, archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return parts;
}

/** Text of one part. */
export function partText(parts: Map<string, Buffer>, name: string): string {
  const part = parts.get(name);
  if (!part) throw new Error(`no part ${name} among ${[...parts.keys()].join()}`);
  return part.toString('utf8');
}

const worksheetOrder = [
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios',
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations',
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches',
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls',
  'webPublishItems tableParts extLst',
].flatMap((line) => line.split(' '));

/** Everything in a workbook package that Excel would call damage, in words; empty for a sound one. */
export function packageFaults(parts: Map<string, Buffer>): string[] {
  const faults: string[] = [];
  for (const [name, bytes] of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const text = bytes.toString('utf8');
    faults.push(
      ...xmlFaults(text).map((fault) => `${name}: ${fault}`),
      ...countFaults(text).map((f) => `${name}: ${f}`),
    );
    if (name.endsWith('.rels')) faults.push(...relationFaults(parts, name, text));
    if (name.startsWith('xl/worksheets/sheet')) faults.push(...sheetFaults(parts, text).map((f) => `${name}: ${f}`));
  }
  return [...faults, ...typeFaults(parts), ...nameFaults(partText(parts, 'xl/workbook.xml'))];
}

function xmlFaults(text: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const unwritable = /[\p{Cc}\ufffe\uffff]/gu;
  if (text.match(unwritable)?.some((one) => one < '\u007f' && !'\t\n\r'.includes(one)))
    faults.push('a control character');
  for (const [, closing, name, selfClosing] of text.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) faults.push(`</${name}> closes another element`);
    } else if (!selfClosing) open.push(name as string);
  }
  const content = text.replace(/<[^<>]*>/g, '');
  if (/[<>]/.test(content) || /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) faults.push('not escaped');
  return open.length > 0 ? [...faults, `${open.join()} left open`] : faults;
}

/** `count` of a list is the number of its children. */
function countFaults(text: string): string[] {
  return [...text.matchAll(/<(\w+) count="(\d+)"[^>]*>(.*?)<\/\1>/gs)].flatMap(([, name, count, content]) => {
    const children = topElements(content ?? '').length;
    return children === Number(count) ? [] : [`${name} says ${count}, has ${children}`];
  });
}

/** Names of the elements directly inside a piece of XML. */
function topElements(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, closing, name, selfClosing] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing) depth--;
    else {
      if (depth === 0) names.push(name as string);
      if (!selfClosing) depth++;
    }
  }
  return names;
}

function relationFaults(parts: Map<string, Buffer>, name: string, text: string): string[] {
  const folder = name.replace(/_rels\/[^/]+$/, '');
  const ids = [...text.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
  const missing = [...text.matchAll(/ Target="([^"]+)"/g)]
    .map(([, target = '']) => new URL(target, `file:///${folder}`).pathname.slice(1))
    .filter((target) => !parts.has(target));
  return [
    ...missing.map((target) => `${name} leads to ${target}`),
    ...doubles(ids).map((id) => `${name}: ${id} twice`),
  ];
}

function sheetFaults(parts: Map<string, Buffer>, text: string): string[] {
  const children = topElements(text.replace(/^.*?<worksheet[^>]*>/s, '').replace(/<\/worksheet>$/, ''));
  const places = children.map((child) => worksheetOrder.indexOf(child));
  const faults = places.some((place, at) => place < 0 || place <= (places[at - 1] ?? -1))
    ? [`order ${children.join(' ')}`]
    : [];
  const styles = Number(/<cellXfs count="(\d+)"/.exec(partText(parts, 'xl/styles.xml'))?.[1]);
  let row = 0;
  let column = 0;
  for (const [, element, attributes = ''] of text.matchAll(/<(row|c)(\s[^>]*)>/g)) {
    const reference = / r="([A-Z]*)(\d+)"/.exec(attributes);
    const style = Number(/ s="(\d+)"/.exec(attributes)?.[1] ?? 0);
    if (style >= styles) faults.push(`style ${style} of ${styles}`);
    const number = Number(reference?.[2]);
    if (element === 'row') {
      if (number <= row) faults.push(`row ${number} after ${row}`);
      row = number;
      column = 0;
    } else {
      const place = columnNumber(reference?.[1] ?? '');
      if (number !== row || place <= column) faults.push(`cell ${attributes} in row ${row}`);
      column = place;
    }
  }
  return [...faults, ...mergeFaults(text), ...limitFaults(parts, text)];
}

/** Most characters of a cell, of a formula, of a printed line at the foot or head, and of a list typed into a rule. */
const longest = { text: 32_767, formula: 8192, line: 255, list: 255 };
/** Serials of the days that Excel knows: 1 January 1900 to 31 December 9999. */
const days = { first: 0, last: 2_958_465 };

function limitFaults(parts: Map<string, Buffer>, text: string): string[] {
  const faults: string[] = [];
  const tooLong = (what: keyof typeof longest, pattern: RegExp) => {
    for (const [, content = ''] of text.matchAll(pattern)) {
      if (plain(content).length > longest[what]) faults.push(`${what} of ${content.length} characters`);
    }
  };
  tooLong('text', /<t(?: [^>]*)?>([^<]*)<\/t>/g);
  tooLong('formula', /<f(?: [^>]*)?>([^<]*)<\/f>/g);
  tooLong('formula', /<formula\d?>([^<]*)<\/formula\d?>/g);
  tooLong('line', /<(?:odd|even|first)(?:Header|Footer)>([^<]*)</g);
  tooLong('list', /<formula1>&quot;([^<]*)&quot;<\/formula1>/g);
  const texts = (
    parts
      .get('xl/sharedStrings.xml')
      ?.toString('utf8')
      .match(/<si[ >]/g) ?? []
  ).length;
  for (const [, index] of text.matchAll(/<c [^>]*t="s"[^>]*><v>(\d+)<\/v>/g)) {
    if (Number(index) >= texts) faults.push(`text ${index} of ${texts}`);
  }
  const dated = dateStyles(partText(parts, 'xl/styles.xml'));
  for (const [, style, value] of text.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"><v>([-\d.E]+)<\/v>/g)) {
    const serial = Number(value);
    if (dated.has(Number(style)) && (serial < days.first || serial > days.last)) faults.push(`day ${value}`);
  }
  return faults;
}

/** Places of the cell formats that show a day. */
function dateStyles(styles: string): Set<number> {
  const own = [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)]
    .filter(([, , code = '']) => /[dmy]{2}/i.test(code))
    .map(([, id]) => Number(id));
  const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
  const ids = [...formats.matchAll(/<xf [^>]*?numFmtId="(\d+)"/g)].map(([, id]) => Number(id));
  return new Set(ids.flatMap((id, place) => (own.includes(id) || (id >= 14 && id <= 22) ? [place] : [])));
}

function plain(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, '_');
}

/** No cell may belong to two merged ranges. */
function mergeFaults(text: string): string[] {
  const cells = [...text.matchAll(/<mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].flatMap(
    ([, left = '', top, right = '', bottom]) => {
      const covered: string[] = [];
      for (let row = Number(top); row <= Number(bottom); row++) {
        for (let place = columnNumber(left); place <= columnNumber(right); place++) covered.push(`${row}/${place}`);
      }
      return covered;
    },
  );
  return doubles(cells).map((cell) => `${cell} merged twice`);
}

function typeFaults(parts: Map<string, Buffer>): string[] {
  const text = partText(parts, '[Content_Types].xml');
  const listed = [...text.matchAll(/PartName="\/([^"]+)"/g)].map(([, part]) => part as string);
  const endings = new Set([...text.matchAll(/Extension="([^"]+)"/g)].map(([, ending]) => ending));
  return [
    ...listed.filter((part) => !parts.has(part)).map((part) => `type of absent ${part}`),
    ...[...parts.keys()].filter((part) => !endings.has(part.split('.').pop())).map((part) => `no type for ${part}`),
    ...[...parts.keys()]
      .filter((part) => /^xl\/(workbook|styles|worksheets\/sheet|drawings\/drawing)[^/]*\.xml$/.test(part))
      .filter((part) => !listed.includes(part))
      .map((part) => `${part} not listed`),
    ...doubles(listed).map((part) => `${part} listed twice`),
  ];
}

function nameFaults(workbook: string): string[] {
  const sheets = [...workbook.matchAll(/<sheet [^>]*?name="([^"]+)"/g)].map(([, name = '']) => name.toLowerCase());
  const names = [...workbook.matchAll(/<definedName name="([^"]+)"(?: localSheetId="(\d+)")?/g)].map(
    ([, name, sheet]) => `${name}@${sheet}`,
  );
  const unfit = sheets.filter((name) => plain(name).length > 31 || /[[\]:*?/\\]|^'|'$/.test(name));
  return [...doubles(sheets), ...doubles(names), ...unfit].map((name) => `name ${name}`);
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function doubles<T>(items: readonly T[]): T[] {
  return items.filter((item, place) => items.indexOf(item) !== place);
}
