export { loadDemo, type LoadedRows, type LoadOptions } from './load';
export { type Scale, scales } from './world';
