import type { Words } from './words';

