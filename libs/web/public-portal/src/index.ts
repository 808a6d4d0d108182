import { lazy } from 'react';

export { portalSchema, publicCenterSchema } from './portal/portal-schema';

// Pages come when somebody goes there.
export const PortalPage = lazy(async () => ({ default: (await import('./portal/portal-page')).PortalPage }));
export const PublicCenterPage = lazy(async () => ({
  default: (await import('./center/public-center-page')).PublicCenterPage,
}));
