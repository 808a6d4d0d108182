import { ConfigProvider } from 'antd';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { ClientProvider, SettingsProvider, createClient, languageTag, useSettings } from '@wanchuang/web-client';
import { WanchuangTheme } from '@wanchuang/web-ui';
import { createRouter } from './router';
import './shell/shell.css';

const client = createClient();
const router = createRouter();

function Application() {
  const { language, theme } = useSettings();
  return (
    <WanchuangTheme language={languageTag[language]} mode={theme}>
      {/* Chinese is not letter-spaced, not even in a button of two characters. */}
      <ConfigProvider button={{ autoInsertSpace: false }}>
        <ClientProvider client={client}>
          <RouterProvider router={router} />
        </ClientProvider>
      </ConfigProvider>
    </WanchuangTheme>
  );
}

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no element #root');
createRoot(place).render(
  <StrictMode>
    <SettingsProvider>
      <Application />
    </SettingsProvider>
  </StrictMode>,
);
