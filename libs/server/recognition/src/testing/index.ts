export { recognitionFactory } from './recognition-factory';
