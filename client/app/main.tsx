import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApiClient } from '../api/client';
import { startTexts } from '../i18n/i18n';
import '../ui/base.css';
import { savedLocale, savedTheme, showTheme } from './preferences';
import { createAtlasRouter } from './router';

showTheme(savedTheme());

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  await startTexts(savedLocale(navigator.language));
  createRoot(root).render(
    <StrictMode>
      <ApolloProvider client={createApiClient()}>
        <RouterProvider router={createAtlasRouter()} />
      </ApolloProvider>
    </StrictMode>,
  );
}

void start();
