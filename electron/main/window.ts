import { app, BrowserWindow, nativeTheme } from 'electron';
import { startAddress } from './address.ts';
import { places } from './places.ts';
import { readWindowState, writeWindowState, type WindowState } from './window-state.ts';

export interface MainWindow {
  readonly window: BrowserWindow;
  /** Changes what is remembered besides the size: theme, language. */
  remember(change: Partial<WindowState>): void;
  readonly state: () => WindowState;
}

/** Opens the one window, hidden until the page is drawn and `mayShow` has come true. */
export function openMainWindow(mayShow: Promise<unknown>): MainWindow {
  let state = readWindowState();
  nativeTheme.themeSource = state.theme;
  const window = new BrowserWindow({
    ...(state.x === undefined || state.y === undefined ? {} : { x: state.x, y: state.y }),
    width: state.width,
    height: state.height,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    // Painted before the page is: a dark theme must not flash white.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#f8f9fa',
    autoHideMenuBar: true,
    title: 'Pantau UCJ',
    webPreferences: {
      preload: places.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (state.isMaximized) window.maximize();
  const remember = (change: Partial<WindowState>) => {
    state = { ...state, ...change };
    writeWindowState(state);
  };
  window.on('close', () => {
    remember({ ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  });
  const drawn = new Promise<void>((resolve) => window.once('ready-to-show', () => resolve()));
  void Promise.all([drawn, mayShow]).then(
    () => window.isDestroyed() || window.show(),
    // The store was refused; who opened it says so.
    () => undefined,
  );
  void window.loadURL(startAddress);
  return { window, remember, state: () => state };
}

/** Brings the window to the front, wherever it hides. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
