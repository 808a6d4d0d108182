export { attack, type Breach } from './attack';
export { isWithin, type Nation, nations } from './random-nation';
