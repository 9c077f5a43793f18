import { EventEmitter } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync, type FSWatcher } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { strict } from './strict.ts';

/** What quitting needs to know about windows; set by electron.ts so that the two do not import each other. */
export const shutdown = { closeAllWindows: (): boolean => true, endBrowser: async (): Promise<void> => undefined };

class App extends EventEmitter {
  isPackaged = false;
  private folder = '';
  private manifest: { name: string; productName?: string; version: string } = { name: '', version: '' };
  private ready = false;
  private leaving = false;
  private quitting = false;
  private lockWatcher: FSWatcher | undefined;
  private readonly paths = new Map<string, string>();
  private readonly switches: string[] = [];
  private readonly readiness = Promise.withResolvers<void>();

  readonly commandLine = strict('app.commandLine', {
    appendSwitch: (name: string, value = '') => {
      this.switches.push(value === '' ? `--${name}` : `--${name}=${value}`);
    },
    /** For the stand-in itself: what Chromium is to be started with. */
    _all: (): readonly string[] => this.switches,
  });

  /** For the launcher: which folder is run. */
  _prepare(folder: string): void {
    this.folder = folder;
    this.manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as typeof this.manifest;
    this.paths.set('userData', join(this.getPath('appData'), this.getName()));
  }

  /** For the launcher: Chromium runs. */
  _becomeReady(): void {
    this.ready = true;
    this.emit('ready', {}, {});
    this.readiness.resolve();
  }

  _isLeaving(): boolean {
    return this.leaving || this.quitting;
  }

  whenReady(): Promise<void> {
    return this.readiness.promise;
  }

  isReady(): boolean {
    return this.ready;
  }

  getAppPath(): string {
    return this.folder;
  }

  getName(): string {
    return this.manifest.productName ?? this.manifest.name;
  }

  getVersion(): string {
    return this.manifest.version;
  }

  getLocale(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale;
  }

  getPath(name: string): string {
    const set = this.paths.get(name);
    if (set !== undefined) return set;
    if (name === 'home') return homedir();
    if (name === 'temp') return tmpdir();
    if (name === 'exe') return process.argv[0] ?? '';
    if (name === 'appData')
      return process.env['APPDATA'] ?? process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
    if (name === 'documents' || name === 'downloads' || name === 'desktop') {
      return join(homedir(), name.charAt(0).toUpperCase() + name.slice(1));
    }
    throw new Error(`the Electron stand-in has no app.getPath('${name}')`);
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }

  enableSandbox(): void {
    // Chromium's own sandbox is on except for root; pages have no Node here in any case.
  }

  setAppUserModelId(_id: string): void {
    // Groups windows in the taskbar of Windows.
  }

  /** One instance per user data folder; a second one leaves a note in it and hears `false`. */
  requestSingleInstanceLock(): boolean {
    const folder = this.getPath('userData');
    const lock = join(folder, 'stand-in.lock');
    mkdirSync(folder, { recursive: true });
    const owner = readOwner(lock);
    if (owner !== undefined && owner !== process.pid && isAlive(owner)) {
      writeFileSync(join(folder, `stand-in-second-${String(process.pid)}.json`), JSON.stringify(process.argv));
      return false;
    }
    writeFileSync(lock, String(process.pid));
    this.lockWatcher ??= watch(folder, () => this.readNotes(folder)).unref();
    return true;
  }

  releaseSingleInstanceLock(): void {
    this.lockWatcher?.close();
    this.lockWatcher = undefined;
    rmSync(join(this.getPath('userData'), 'stand-in.lock'), { force: true });
  }

  quit(): void {
    if (this._isLeaving()) return;
    this.quitting = true;
    const allowed = this.asks('before-quit') && shutdown.closeAllWindows() && this.asks('will-quit');
    this.quitting = false;
    if (allowed) this.exit(0);
  }

  exit(code = 0): void {
    if (this.leaving) return;
    this.leaving = true;
    this.emit('quit', {}, code);
    if (this.lockWatcher) this.releaseSingleInstanceLock();
    void shutdown.endBrowser().finally(() => process.exit(code));
  }

  /** Emits an event whose listeners may refuse what is about to happen. */
  private asks(event: string): boolean {
    let prevented = false;
    this.emit(event, { preventDefault: () => (prevented = true) });
    return !prevented;
  }

  private readNotes(folder: string): void {
    for (const name of readdirSync(folder).filter((one) => /^stand-in-second-\d+\.json$/.test(one))) {
      const note = join(folder, name);
      try {
        const argv = JSON.parse(readFileSync(note, 'utf8')) as string[];
        rmSync(note, { force: true });
        this.emit('second-instance', {}, argv, process.cwd(), null);
      } catch {
        // Still being written; the next change of the folder brings us back.
      }
    }
  }
}

function readOwner(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export const app = strict('app', new App());
