import { EventEmitter } from 'node:events';
import { strict } from './strict.ts';

interface Options {
  readonly title?: string;
  readonly body?: string;
}

/** Nothing appears on the desktop; what would have is kept, and a test clicks it with `emit('click')`. */
class StandInNotification extends EventEmitter {
  /** For tests; Electron has no such list. */
  static readonly shown: StandInNotification[] = [];
  readonly title: string;
  readonly body: string;

  constructor({ title = '', body = '' }: Options = {}) {
    super();
    this.title = title;
    this.body = body;
  }

  static isSupported(): boolean {
    return true;
  }

  show(): void {
    StandInNotification.shown.push(this);
    this.emit('show');
  }
}

export const Notification = strict('Notification', StandInNotification);
