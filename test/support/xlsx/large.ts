import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import { seededRandom } from './random.ts';
import { letters } from './sheet-xml.ts';
import { xlsxOf } from './xlsx.ts';
import type { ZipPart } from './zip.ts';

/** A part that was packed while it was written: its content is not kept. */
class PackedPart {
  readonly #deflate = createDeflateRaw({ level: 6 });
  readonly #chunks: Buffer[] = [];
  #crc = 0;
  #size = 0;

  constructor() {
    this.#deflate.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
  }

  async write(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    this.#crc = crc32(bytes, this.#crc);
    this.#size += bytes.length;
    if (!this.#deflate.write(bytes)) await once(this.#deflate, 'drain');
  }

  async finish(name: string): Promise<ZipPart> {
    this.#deflate.end();
    await once(this.#deflate, 'end');
    return { name, content: '', raw: Buffer.concat(this.#chunks), claims: { crc: this.#crc, size: this.#size } };
  }
}

const given = ['Ruslan', 'Rosmini', 'Marlina', 'Ketut', 'Budi', 'Sitti', 'Abdul', 'Moh.', 'Ni Luh', 'Hasna', 'Yusuf'];
const family = ['Sudana', 'Wibowo', 'Labatjo', 'Mokodompit', 'Lanusu', 'Rahman', 'Djalil', 'Malik', 'Tandi', 'Hidayat'];
const districts = ['Batui', 'Bunta', 'Kintom', 'Luwuk', 'Lamala', 'Balantak', 'Pagimana', 'Bualemo', 'Toili', 'Nuhon'];
const work = ['Petani', 'Nelayan', 'Buruh tani', 'Pedagang kaki lima', 'Ojek', 'Tukang parkir', 'Pekerja sawit'];
const funding = ['APBD kabupaten', 'APBD provinsi', 'APBDes/ADD', 'Dana Desa', 'DBH sawit', 'CSR'];

/** Shared texts of the list: each different text once, in the order of first use. */
class TextTable {
  readonly #index = new Map<string, number>();
  uses = 0;

  indexOf(text: string): number {
    this.uses++;
    const known = this.#index.get(text);
    if (known !== undefined) return known;
    this.#index.set(text, this.#index.size);
    return this.#index.size - 1;
  }

  async packed(): Promise<ZipPart> {
    const part = new PackedPart();
    await part.write(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.#index.size}">`,
    );
    let pending = '';
    for (const text of this.#index.keys()) {
      pending += `<si><t>${text}</t></si>`;
      if (pending.length < 500_000) continue;
      await part.write(pending);
      pending = '';
    }
    await part.write(`${pending}</sst>`);
    return part.finish('xl/sharedStrings.xml');
  }
}

/** Style 0 General, 1 a day, 2 rupiah. */
export type LargeCell = readonly [style: 0 | 1 | 2, value: string | number];

/** Another list than the usual one: its titles and its rows. */
export interface LargeList {
  readonly titles: readonly string[];
  cells(index: number, random: () => number): readonly LargeCell[];
}

/** One person of a list of vulnerable workers: eleven texts, seven numbers, two days in twenty columns. */
function personCells(index: number, random: () => number): LargeCell[] {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  const below = (limit: number) => Math.floor(random() * limit);
  const padded = (value: number, length: number) => String(value).padStart(length, '0');
  const born = 20_000 + below(18_000);
  return [
    [0, index],
    [
      0,
      `7201${padded(below(24), 2)}${padded(below(28) + 1, 2)}${padded(below(12) + 1, 2)}${padded(below(99), 2)}${padded(index % 10_000, 4)}`,
    ],
    [0, `72010${padded(Math.floor(index / 4), 11)}`],
    [0, `${pick(given)} ${pick(given)} ${pick(family)}`],
    [0, pick(districts)],
    [1, born],
    [0, random() < 0.6 ? 'L' : 'P'],
    [0, `${pick(given)} ${pick(family)}`],
    [0, `Jl. ${pick(family)} No. ${below(400)}`],
    [0, below(12) + 1],
    [0, below(6) + 1],
    [0, `Desa ${pick(family)}`],
    [0, pick(districts)],
    [0, pick(work)],
    [0, `08${padded(below(1_000_000_000), 10)}`],
    [2, 1_000_000 + below(200) * 10_000],
    [0, below(10) + 1],
    [0, pick(funding)],
    [1, 45_658 + below(24)],
    [0, below(1e9) / 100],
  ];
}

const usualList: LargeList = {
  titles: Array.from({ length: 20 }, (_, column) => `KOLOM ${column + 1}`),
  cells: personCells,
};

function rowXml(number: number, cells: readonly LargeCell[], texts: TextTable): string {
  let xml = `<row r="${number}" spans="1:${cells.length}" x14ac:dyDescent="0.25">`;
  for (const [column, [style, value]] of cells.entries()) {
    const start = `<c r="${letters(column)}${number}"${style === 0 ? '' : ` s="${style}"`}`;
    xml +=
      typeof value === 'number' ? `${start}><v>${value}</v></c>` : `${start} t="s"><v>${texts.indexOf(value)}</v></c>`;
  }
  return `${xml}</row>`;
}

/** A list of people in twenty columns as Excel writes it, with a row of titles; packed while it is made. */
export async function largeXlsx(rows: number, list: LargeList = usualList): Promise<Buffer> {
  const random = seededRandom(20_251_209);
  const texts = new TextTable();
  const sheet = new PackedPart();
  const titles = list.titles.map((title): LargeCell => [0, title]);
  let pending = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:T${rows + 1}"/><sheetData>${rowXml(1, titles, texts)}`;
  for (let index = 1; index <= rows; index++) {
    pending += rowXml(index + 1, list.cells(index, random), texts);
    if (pending.length < 500_000) continue;
    await sheet.write(pending);
    pending = '';
  }
  await sheet.write(`${pending}</sheetData></worksheet>`);
  const packed = [await sheet.finish('xl/worksheets/sheet1.xml'), await texts.packed()];
  return xlsxOf({
    sheets: [{ name: 'Data' }],
    formats: ['dd/mm/yyyy', '#,##0'],
    pack: (parts) => parts.map((part) => packed.find(({ name }) => name === part.name) ?? part),
  });
}
