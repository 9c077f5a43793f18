import type { Handlers } from '../context.ts';
import { replaceTemplate, restoreTemplate, saveTemplate, templatesNow } from './templates.ts';
import { writeDocument } from './write.ts';

export const documentHandlers = {
  'documents.write': writeDocument,
  'documents.templates': templatesNow,
  'documents.saveTemplate': saveTemplate,
  'documents.replaceTemplate': replaceTemplate,
  'documents.restoreTemplate': restoreTemplate,
} satisfies Handlers<'documents'>;
