import { AnswerError } from './answer-error';
import { readUpload } from './upload';

describe('the answer to an upload', () => {
  it('gives the id of the file', () => {
    expect(readUpload(200, '{"fileId":"f-1","fileName":"a.csv","sizeBytes":3,"sha256":"ab"}')).toBe('f-1');
  });

  it.each([
    {
      title: 'a file that is too large',
      status: 413,
      body: '{"error":{"code":"TOO_LARGE","message":"larger than 50 MB"}}',
      code: 'TOO_LARGE',
      message: 'larger than 50 MB',
      messageZh: null,
    },
    {
      title: 'a file of another type',
      status: 400,
      body: '{"error":{"code":"BAD_USER_INPUT","message":"a PDF","messageZh":"PDF 文件"}}',
      code: 'BAD_USER_INPUT',
      message: 'a PDF',
      messageZh: 'PDF 文件',
    },
    { title: 'a gateway without a server', status: 502, body: '<html>', code: 'OFFLINE', message: '', messageZh: null },
    { title: 'an answer without an id', status: 200, body: '{}', code: 'INTERNAL', message: '', messageZh: null },
  ])('of $title is an error that says so', ({ status, body, code, message, messageZh }) => {
    const read = (): string => readUpload(status, body);
    expect(read).toThrow(AnswerError);
    try {
      read();
    } catch (error) {
      expect(error).toMatchObject({ code, message, messageZh });
    }
  });
});
