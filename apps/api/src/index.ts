export { type AppOptions, createApp } from './app';
export { loadDemoData, loadShippedData } from './commands/shipped-data';
export { verifyEvents } from './commands/verify-events';
export { printApiSchema } from './print-schema';
export { columns, entities } from './schema';
export { openStage, type Stage } from './stage';
