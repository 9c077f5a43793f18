import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The part of the packager's own editor of Windows programs (resedit) that is used here. */
interface ProgramEditor {
  NtExecutable: { createEmpty(is32Bit: boolean, isDll: boolean): { generate(): ArrayBuffer } };
  NtExecutableResource: { from(program: unknown): { entries: unknown[]; outputResource(program: unknown): void } };
  Resource: {
    VersionInfo: {
      createEmpty(): {
        setFileVersion(version: string, language: number): void;
        setStringValues(language: { lang: number; codepage: number }, values: Record<string, string>): void;
        outputToResourceEntries(entries: unknown[]): void;
      };
    };
  };
}

const english = 0x409;
/** By this text @electron/fuses finds the switches inside the real program; then come version, count and states. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseCount = 9;

/**
 * Makes what electron-builder needs of an Electron for Windows, without its 120 MB: a program that can hold resources
 * and switches, language files, licences. All packaging steps then really run; only the program cannot.
 */
export function makeStubDistribution(folder: string, version: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  writeFileSync(join(folder, 'electron.exe'), Buffer.concat([stubProgram(version), switches()]));
  writeFileSync(join(folder, 'version'), version);
  for (const language of ['de', 'en-US', 'id']) writeFileSync(join(folder, 'locales', `${language}.pak`), '');
  for (const licence of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, licence), 'stub');
}

function stubProgram(version: string): Buffer {
  const { NtExecutable, NtExecutableResource, Resource } = programEditor();
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const info = Resource.VersionInfo.createEmpty();
  info.setFileVersion(version, english);
  info.setStringValues({ lang: english, codepage: 1200 }, { ProductName: 'Electron' });
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.from(program.generate());
}

/** Taken from electron-builder's own parts, so that the version is the one it works with. */
function programEditor(): ProgramEditor {
  const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  const library = createRequire(builder.resolve('app-builder-lib'));
  return library('resedit') as ProgramEditor;
}

function switches(): Buffer {
  const wire = Buffer.from([1, fuseCount, ...Buffer.from('0'.repeat(fuseCount), 'latin1')]);
  return Buffer.concat([Buffer.from(fuseMark, 'latin1'), wire]);
}
