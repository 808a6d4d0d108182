export { refusedStep } from '@wanchuang/server-registry';
