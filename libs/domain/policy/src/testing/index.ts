export * from './invented-policy';
export * from './shift-parameter';
