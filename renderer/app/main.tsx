import '@mantine/core/styles.css';
import '../ui/theme/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followEvents } from '../lib/events.ts';
import { followPreferencesInShell } from '../lib/preferences.ts';
import { App } from './App.tsx';
import { router } from './routes.tsx';

followEvents(
  (uid) =>
    void (uid === null ? router.navigate({ to: '/' }) : router.navigate({ to: '/agreements/$uid', params: { uid } })),
);
followPreferencesInShell();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
