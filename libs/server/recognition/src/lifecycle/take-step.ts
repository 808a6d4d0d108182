export { takeStep } from '@wanchuang/server-registry';
