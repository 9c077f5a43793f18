import type { shell as source } from '../id/shell.ts';
import type { Translation } from '../translation.ts';

/** Words of native menus and dialogs, which the main process shows. */
export const shell: Translation<typeof source> = {
  allFiles: 'All files',
  fileKinds: { workbook: 'Workbooks and lists', attachment: 'PDF and pictures' },
  chooseFile: { workbook: 'Choose a list', attachment: 'Choose a scan' },
  saveFile: 'Save as',
  refused: { title: 'Pantau UCJ cannot be opened', details: 'Details' },
  menu: {
    program: 'Program',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo typing',
    redo: 'Redo typing',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    resetZoom: 'Actual size',
    fullScreen: 'Full screen',
  },
};
