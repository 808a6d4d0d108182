import { lazy } from 'react';

export { applicationSchema } from './application/application-schema';
export { FileField, type FileFieldProps } from './files/file-field';
export { FileLine } from './files/file-line';
export { progressSchema } from './progress/progress-schema';
export { queueSchema } from './queue/queue-schema';

// Pages come when somebody goes there.
export const QueuePage = lazy(async () => ({ default: (await import('./queue/queue-page')).QueuePage }));
export const ApplicationPage = lazy(async () => ({
  default: (await import('./application/application-page')).ApplicationPage,
}));
export const PrintPage = lazy(async () => ({ default: (await import('./print/print-page')).PrintPage }));
export const ProgressPage = lazy(async () => ({ default: (await import('./progress/progress-page')).ProgressPage }));
