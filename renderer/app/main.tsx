import '@mantine/core/styles.css';
import '../ui/theme/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followEvents } from '../lib/events.ts';
import { followPreferencesInShell, languagePreference } from '../lib/preferences.ts';
import { loadTexts } from '../lib/texts.ts';
import { App } from './App.tsx';
import { router } from './routes.tsx';

followEvents(
  (uid) =>
    void (uid === null ? router.navigate({ to: '/' }) : router.navigate({ to: '/agreements/$uid', params: { uid } })),
);
followPreferencesInShell();
await loadTexts(languagePreference.get());
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
