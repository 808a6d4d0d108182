export * from './center';
export * from './center-lifecycle';
export * from './center-name';
export * from './credit-code';
export * from './field';
export * from './organisation';
