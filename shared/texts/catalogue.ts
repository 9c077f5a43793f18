import { english } from './en/all.ts';
import { indonesian } from './id/all.ts';

/** The texts of every language; the window loads them one by one instead (`renderer/lib/texts.ts`). */
export const catalogue = { id: indonesian, en: english };
