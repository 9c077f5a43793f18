import type { Handlers } from '../context.ts';
import { loadSample } from './load.ts';
import { removeSample } from './remove.ts';

export const sampleHandlers = {
  'sample.load': loadSample,
  'sample.remove': (context) => removeSample(context),
} satisfies Handlers<'sample'>;
