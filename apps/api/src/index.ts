export { type AppOptions, createApp } from './app';
export { loadDemoData, loadShippedData } from './commands/shipped-data';
export { verifyEvents } from './event-log/verify-events';
export { printApiSchema } from './print-schema';
export { columns, entities } from './schema';
export { openStage, type Stage } from './stage';
