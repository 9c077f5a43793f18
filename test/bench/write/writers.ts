// One writer in a process of its own: `node writers.ts ours|exceljs|deflate ROWS FOLDER`; prints what it cost as JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDeflateRaw, inflateRawSync } from 'node:zlib';
import { writeStreamedWorkbook } from '../../../electron/workbook/write/streamed.ts';
import { benchColumns, benchHeader, benchRows } from './list.ts';

const batch = 1_000;
const [writer, rowCount, folder = '.'] = process.argv.slice(2);
const rows = Number(rowCount);
const ourFile = join(folder, 'ours.xlsx');

async function* batches() {
  const made = benchRows(5 * batch);
  for (let sent = 0; sent < rows; sent += batch) {
    const from = sent % made.length;
    yield made.slice(from, from + Math.min(batch, rows - sent));
  }
}

async function writeOurs(): Promise<void> {
  const sheet = { name: 'Daftar', titles: ['DAFTAR PESERTA'], columns: benchColumns, header: benchHeader };
  const properties = { title: 'Daftar', creator: 'Bench', created: '2027-01-10T00:00:00Z' };
  await writeStreamedWorkbook({ properties, sheets: [sheet] }, batches(), ourFile);
}

async function writeExceljs(): Promise<void> {
  // Loaded only here: it would count as memory of ours.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.stream.xlsx.WorkbookWriter({ filename: join(folder, 'exceljs.xlsx'), useStyles: true });
  const sheet = workbook.addWorksheet('Daftar');
  const side = { style: 'thin' } as const;
  const border = { top: side, left: side, bottom: side, right: side };
  sheet.columns = benchColumns.map(({ key, type, width = 12 }) => ({
    key,
    width,
    style: {
      border,
      font: { name: 'Arial', size: 10 },
      numFmt: type === 'date' ? 'dd/mm/yyyy' : type === 'rupiah' ? '#,##0' : '@',
    },
  }));
  const dates = benchColumns.flatMap(({ type }, place) => (type === 'date' ? [place] : []));
  for await (const some of batches()) {
    for (const values of some) {
      const row: unknown[] = [...values];
      for (const place of dates) row[place] = new Date(`${String(row[place])}T00:00:00Z`);
      sheet.addRow(row).commit();
    }
  }
  sheet.commit();
  await workbook.commit();
}

/** The compressor alone, over the very bytes our writer gave it, at the same level and in pieces of the same size. */
async function deflateOnly(): Promise<{ from: NodeJS.CpuUsage }> {
  const sheet = sheetOf(readFileSync(ourFile));
  const from = process.cpuUsage();
  const deflate = createDeflateRaw({ level: 3, chunkSize: 1 << 16, memLevel: 9 });
  const ended = new Promise((resolve) => deflate.once('end', resolve));
  deflate.resume();
  for (let at = 0; at < sheet.length; at += 1 << 17) {
    await new Promise((resolve) => deflate.write(sheet.subarray(at, at + (1 << 17)), resolve));
  }
  deflate.end();
  await ended;
  return { from };
}

function sheetOf(archive: Buffer): Buffer {
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50;) {
    const packed = archive.readUInt32LE(at + 18);
    const nameEnd = at + 30 + archive.readUInt16LE(at + 26);
    const dataEnd = nameEnd + packed;
    if (archive.toString('utf8', at + 30, nameEnd) === 'xl/worksheets/sheet1.xml') {
      return inflateRawSync(archive.subarray(nameEnd, dataEnd));
    }
    at = dataEnd;
  }
  throw new Error('no sheet in the archive');
}

let from: NodeJS.CpuUsage | undefined;
if (writer === 'ours') await writeOurs();
else if (writer === 'exceljs') await writeExceljs();
else ({ from } = await deflateOnly());
const { user, system } = process.cpuUsage(from);
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds: (user + system) / 1e6, peak }));
