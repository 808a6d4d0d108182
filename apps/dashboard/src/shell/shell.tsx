import { type ReactNode, Suspense, useLayoutEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { JurisdictionProvider, Waiting, useText } from '@wanchuang/web-client';
import { ViewerProvider } from '@wanchuang/web-access';
import { AddressNotice } from './address-notice';
import { ConnectionBanner } from './connection-banner';
import { Footer } from './footer';
import { Header } from './header';
import { PlaceGate } from './place-gate';
import { SectionNavigation } from './section-navigation';
import { shellText } from './shell.text';
import { ViewerGate } from './viewer-gate';

const contentId = 'content';

/** What stands around every page. */
export function Shell(): ReactNode {
  const say = useText(shellText);
  return (
    <ViewerProvider>
      <JurisdictionProvider>
        <a className="s-skip" href={`#${contentId}`}>
          {say('skip')}
        </a>
        <Header />
        <SectionNavigation />
        <ConnectionBanner />
        <Content>
          <AddressNotice />
          <ViewerGate>
            <PlaceGate>
              <Suspense fallback={<Waiting height={480} />}>
                <Outlet />
              </Suspense>
            </PlaceGate>
          </ViewerGate>
        </Content>
        <Footer />
        <ScrollRestoration getKey={({ pathname }) => pathname} />
      </JurisdictionProvider>
    </ViewerProvider>
  );
}

/** The main part; who moves by keyboard or screen reader stands here after a change of page. */
function Content({ children }: { readonly children: ReactNode }): ReactNode {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <main id={contentId} ref={main} tabIndex={-1} className="s-content">
      {children}
    </main>
  );
}
