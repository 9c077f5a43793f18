/** Short forms of heading words; the long form is what `heading-words.ts` and stored fingerprints are compared by. */
const longForms: Readonly<Record<string, string>> = {
  tgl: 'tanggal',
  tngl: 'tanggal',
  tg: 'tanggal',
  jns: 'jenis',
  nomor: 'no',
  nomer: 'no',
  nmr: 'no',
  number: 'no',
  telp: 'telepon',
  tlp: 'telepon',
  telpon: 'telepon',
  tlpn: 'telepon',
  kec: 'kecamatan',
  kab: 'kabupaten',
  jml: 'jumlah',
  jlh: 'jumlah',
  bln: 'bulan',
  thn: 'tahun',
  th: 'tahun',
  tmp: 'tempat',
  tmpt: 'tempat',
  tpt: 'tempat',
  lhr: 'lahir',
  nm: 'nama',
  almt: 'alamat',
  almat: 'alamat',
  ket: 'keterangan',
  klmn: 'kelamin',
  kelurahaan: 'kelurahan',
};

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
}

function words(text: string): string[] {
  const found: string[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const isPart = i < text.length && isWordCode(text.charCodeAt(i)) && text.charCodeAt(i) !== 0xa0;
    if (isPart && start < 0) start = i;
    if (!isPart && start >= 0) {
      found.push(text.slice(start, i));
      start = -1;
    }
  }
  return found;
}

/** Letters that stand alone are one word: `N I K`, `T.T.L`, `L/P`. */
function joinSingleLetters(parts: readonly string[]): string[] {
  const joined: string[] = [];
  let run = '';
  for (const part of parts) {
    if (part.length === 1) {
      run += part;
      continue;
    }
    if (run) joined.push(run);
    run = '';
    joined.push(part);
  }
  if (run) joined.push(run);
  return joined;
}

/** A heading as it is compared: lower case, words only, short forms written out, single letters joined (`N I K` is `nik`). */
export function headingKey(caption: string): string {
  return joinSingleLetters(words(caption.toLowerCase()))
    .map((word) => longForms[word] ?? word)
    .join(' ');
}
