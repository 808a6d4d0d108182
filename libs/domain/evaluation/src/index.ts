export * from './excellent-limit';
export * from './grade';
export * from './score-distribution';
