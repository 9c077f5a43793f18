/** Objects of a PDF by number from 1; `stream` objects bring their own bytes. */
function assemble(objects: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const start = text.length;
  text += `${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const streamOf = (dictionary: string, bytes: string) =>
  `<<${dictionary}/Length ${bytes.length}>>\nstream\n${bytes}\nendstream`;

function pagesOf(contents: readonly string[], resources: string): string[] {
  const kids = contents.map((_, index) => `${3 + index * 2} 0 R`).join(' ');
  return [
    // what a script or a link inside would do must never happen
    '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>',
    `<</Type/Pages/Kids[${kids}]/Count ${contents.length}>>`,
    ...contents.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${4 + index * 2} 0 R/Resources<<${resources}>>/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 595 842]/A<</S/URI/URI(https://example.org/)>>>>]>>`,
      streamOf('', content),
    ]),
  ];
}

/** A PDF of pages with one line each, a black bar as high as the number of the page, a script and links. */
export function aPdf(...lines: readonly string[]): Buffer {
  const contents = lines.map(
    (line, index) => `0 0 0 rg 0 0 595 ${(index + 1) * 100} re f BT /F1 24 Tf 60 760 Td (${line}) Tj ET`,
  );
  return assemble(pagesOf(contents, '/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>'));
}

/** A page that is a fax-coded scan, all black, as office scanners write them (CCITT group 4: every row as the one above). */
export function aScannedPdf(): Buffer {
  const objects = pagesOf(['595 0 0 842 0 0 cm /Scan Do'], '/XObject<</Scan 5 0 R>>');
  const scan =
    '/Type/XObject/Subtype/Image/Width 16/Height 16/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 16/Rows 16/BlackIs1 true>>';
  return assemble([...objects, streamOf(scan, '\u00ff\u00ff\u0000\u0010\u0001')]);
}

/** A PDF that asks for a password. */
export function aProtectedPdf(): Buffer {
  const key = 'ab'.repeat(32);
  const objects = pagesOf(['0 0 10 10 re f'], '');
  const trailer = `/Encrypt<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>/ID[<${key}><${key}>]`;
  return assemble(objects, trailer);
}
