import { lazy } from 'react';

export { applicationSchema } from './application/application-schema';
export { callsSchema, publicCallsSchema } from './call/calls-schema';
export { FileField, type FileFieldProps } from './files/file-field';
export { FileLine } from './files/file-line';
export { expertsSchema } from './expert/experts-schema';
export { panelSchema, panelsSchema } from './panel/panels-schema';
export { progressSchema } from './progress/progress-schema';
export { queueSchema } from './queue/queue-schema';

// Pages come when somebody goes there.
export const QueuePage = lazy(async () => ({ default: (await import('./queue/queue-page')).QueuePage }));
export const ApplicationPage = lazy(async () => ({
  default: (await import('./application/application-page')).ApplicationPage,
}));
export const PrintPage = lazy(async () => ({ default: (await import('./print/print-page')).PrintPage }));
export const CallsPage = lazy(async () => ({ default: (await import('./call/calls-page')).CallsPage }));
export const CallPage = lazy(async () => ({ default: (await import('./call/call-page')).CallPage }));
export const PublicCallsPage = lazy(async () => ({
  default: (await import('./call/public-calls-page')).PublicCallsPage,
}));
export const PublicCallPage = lazy(async () => ({ default: (await import('./call/public-call-page')).PublicCallPage }));
export const LayoutPage = lazy(async () => ({ default: (await import('./layout/layout-page')).LayoutPage }));

// It comes with the overview of those who read it.
export const LayoutCard = lazy(async () => ({ default: (await import('./layout/layout-card')).LayoutCard }));
export const ProgressPage = lazy(async () => ({ default: (await import('./progress/progress-page')).ProgressPage }));
export const ExpertsPage = lazy(async () => ({ default: (await import('./expert/experts-page')).ExpertsPage }));
export const PanelsPage = lazy(async () => ({ default: (await import('./panel/panels-page')).PanelsPage }));
export const PanelPage = lazy(async () => ({ default: (await import('./panel/panel-page')).PanelPage }));
export const SeatPage = lazy(async () => ({ default: (await import('./sheet/seat-page')).SeatPage }));
export const SheetPage = lazy(async () => ({ default: (await import('./sheet/sheet-page')).SheetPage }));

export { outcomeSchema } from './deliberation/deliberation-schema';
export { hostsSchema } from './host/host-schema';
export { certificateSchema, publicNoticesSchema } from './recognition/recognition-schema';

export const DeliberationsPage = lazy(async () => ({
  default: (await import('./deliberation/deliberations-page')).DeliberationsPage,
}));
export const DeliberationPage = lazy(async () => ({
  default: (await import('./deliberation/deliberation-page')).DeliberationPage,
}));
export const NoticesPage = lazy(async () => ({ default: (await import('./notice/notices-page')).NoticesPage }));
export const NoticePage = lazy(async () => ({ default: (await import('./notice/notice-page')).NoticePage }));
export const HostsPage = lazy(async () => ({ default: (await import('./host/hosts-page')).HostsPage }));
export const PublicNoticesPage = lazy(async () => ({
  default: (await import('./notice/public-notices-page')).PublicNoticesPage,
}));
export const PublicNoticePage = lazy(async () => ({
  default: (await import('./notice/public-notice-page')).PublicNoticePage,
}));
export const PublicObjectionsPage = lazy(async () => ({
  default: (await import('./objection/public-objections-page')).PublicObjectionsPage,
}));
export const PublicCertificatesPage = lazy(async () => ({
  default: (await import('./recognition/public-certificates-page')).PublicCertificatesPage,
}));
