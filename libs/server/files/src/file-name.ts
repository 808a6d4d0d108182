import { refusedFile } from './file-fault';

/** Characters. */
const longestName = 200;

/** Control characters, and marks that turn the direction of what follows: `fdp.exe` reads as `exe.pdf` behind one. */
const unreadable = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const path = /[\\/]/;

const unreadableName = {
  en: 'The file’s name holds characters that nobody sees',
  zh: '文件名含有不可见字符，请改名后重新上传',
};
const pathInName = { en: 'The file’s name holds a path', zh: '文件名含有路径分隔符，请改名后重新上传' };
const emptyName = { en: 'The file has no name', zh: '文件没有名称，请改名后重新上传' };
const longName = {
  en: `The file’s name is longer than ${longestName} characters`,
  zh: `文件名超过 ${longestName} 个字，请缩短后重新上传`,
};

/**
 * A file’s name as it is kept: it is shown and sent back, and never a part of a path.
 * @throws ExpectedError BAD_USER_INPUT
 */
export const checkedFileName = (given: string): string => {
  const name = given.normalize('NFC').trim();
  if (unreadable.test(name)) throw refusedFile('NAME_UNREADABLE', unreadableName);
  if (path.test(name)) throw refusedFile('NAME_IS_PATH', pathInName);
  if (name.replaceAll('.', '') === '') throw refusedFile('NAME_EMPTY', emptyName);
  if ([...name].length > longestName) throw refusedFile('NAME_TOO_LONG', longName);
  return name;
};
