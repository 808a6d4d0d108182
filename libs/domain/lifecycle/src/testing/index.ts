export * from './lifecycle-matrix';
