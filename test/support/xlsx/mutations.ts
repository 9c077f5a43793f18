import { seededRandom } from './random.ts';
import { sharedXml, type XlsxOptions, xlsxOf } from './xlsx.ts';
import type { ZipPart } from './zip.ts';

const fragments = [
  '<',
  '>',
  '"',
  '&',
  '</row>',
  '<row>',
  '<c>',
  '</c>',
  '<v>',
  '</v>',
  '<v/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?x?>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '&#0;',
  '&#x110000;',
  ' r="XFE1"',
  ' r="A0"',
  ' t="s"',
  ' t="zz"',
  ' s="99999"',
  '\0',
  '\u00ff',
  '-1',
  '99999999999999999999',
  '1E999',
  '<x:row>',
  '</sheetData>',
  '<is><t>',
  '<si>',
  '<r>',
  ' ',
  '',
];

/** The workbook that is mutated: a little of everything that a list may hold. */
function sample(): XlsxOptions {
  return {
    sheets: [
      {
        name: 'Data',
        rows: [
          ['NO', 'NIK', 'NAMA', 'TGL LAHIR', 'HONOR'],
          [1, '7201200208620010', 'Siti Rahmah', { date: '1962-08-02' }, { raw: '2767814.61' }],
          [2, '7201241411670020', 'Budi & Ani <keluarga>', { date: '1967-11-14' }, { formula: 'A2*2', value: 4 }],
          [],
          [3, { raw: '7.2010842049E+15' }, 'I Kétut', true, { formula: 'A1&"x"', value: 'NOx' }],
        ],
        merges: ['A1:B1'],
        hiddenRows: [3],
      },
      { name: 'Kedua', rows: [['satu'], [2]] },
    ],
    pack: (parts) => parts,
  };
}

type Random = () => number;

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** Some bytes flipped, cut, repeated or put in. */
function mutateBytes(bytes: Buffer, random: Random): Buffer {
  let mutated = Buffer.from(bytes);
  for (let count = 1 + below(random, 4); count > 0; count--) {
    const at = below(random, mutated.length);
    const kind = below(random, 4);
    if (kind === 0) mutated[at] = below(random, 256);
    else if (kind === 1) mutated = mutated.subarray(0, at);
    else if (kind === 2) mutated = Buffer.concat([mutated.subarray(0, at), mutated.subarray(at + below(random, 40))]);
    else mutated = Buffer.concat([mutated.subarray(0, at), mutated.subarray(below(random, at + 1))]);
  }
  return mutated;
}

/** A fragment put in the place of a few characters of a part. */
function mutateXml(part: ZipPart, random: Random): ZipPart {
  let text = part.content.toString();
  for (let count = 1 + below(random, 3); count > 0; count--) {
    const at = below(random, text.length);
    const fragment = fragments[below(random, fragments.length)] as string;
    text = text.slice(0, at) + fragment + text.slice(at + below(random, 12));
  }
  return { ...part, content: text };
}

/** The workbook number `seed`: one of the sample with its XML, its zip or both changed. The same seed gives the same bytes. */
export function mutatedWorkbook(seed: number): Buffer {
  const random = seededRandom(seed);
  const way = below(random, 3);
  const options = sample();
  if (random() < 0.3) options.inline = true;
  if (random() < 0.1) options.parts = { 'xl/sharedStrings.xml': sharedXml('<si><r><t>a</t></r><r><t>b</t></r></si>') };
  if (way > 0) {
    options.pack = (parts) => {
      const chosen = below(random, parts.length + 3);
      const index = chosen >= parts.length ? parts.length - 1 : chosen;
      return parts.map((part, place) => (place === index ? mutateXml(part, random) : part));
    };
  }
  const bytes = xlsxOf(options);
  return way === 1 ? bytes : mutateBytes(bytes, random);
}
