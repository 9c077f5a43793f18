import type { shell as source } from '../id/shell.ts';
import type { Translation } from '../translation.ts';

/** Words of native menus and dialogs, which the main process shows. */
export const shell: Translation<typeof source> = {
  allFiles: 'All files',
  fileKinds: {
    workbook: 'Workbooks and lists',
    attachment: 'PDF, pictures and documents',
    template: 'Word document',
    calendar: 'Calendar',
    profiles: 'List and report layouts',
    layout: 'List and report layouts',
  },
  chooseFile: {
    workbook: 'Choose a list',
    attachment: 'Choose a scan',
    template: 'Choose a template',
    profiles: 'Choose a file of list layouts',
    layout: 'Choose a layout file',
  },
  saveFile: 'Save as',
  refused: { title: 'Pantau UCJ cannot be opened', details: 'Details' },
  reminder: {
    ending: 'Ends {{on}} ({{left}}).',
    ended: 'Ended {{on}} ({{left}}).',
    moreTitle: 'Pantau UCJ',
    more: 'Other agreements that need work: {{count}}.',
    sample: 'Sample data. {{text}}',
  },
  stopped: {
    page: 'The window of the program has stopped working several times',
    pageAdvice:
      'What was saved is intact. Reload the window, or quit and start the program again. If it happens again, restart the computer and send the log file to your administrator.',
    data: 'The part of the program that keeps the data has stopped',
    dataAdvice:
      'What was saved is intact; the change under way was not saved. Open the data again, then repeat that change. If it happens again, send the log file to your administrator.',
    notReopened: 'The data cannot be opened again yet',
    log: 'Log file: {{log}}',
    reload: 'Reload the window',
    reopen: 'Open the data again',
    quit: 'Quit',
  },
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
