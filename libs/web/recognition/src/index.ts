export { FileField, type FileFieldProps } from './files/file-field';
export { FileLine } from './files/file-line';
