import { CombinedGraphQLErrors } from '@apollo/client';
import { refusalWords } from './refusal-words';

const failed = (extensions: Record<string, unknown>): CombinedGraphQLErrors =>
  new CombinedGraphQLErrors({ errors: [{ message: 'said in English', extensions }] });

describe('a refusal in the words of the interface', () => {
  it.each<[Record<string, unknown>, string]>([
    [{ code: 'FORBIDDEN', roles: ['ADMINISTRATOR', 'BUREAU_OFFICER'] }, '此项须由系统管理员、科技局经办人办理。'],
    [
      { code: 'FORBIDDEN', action: 'SUSPEND_PERSON', place: 'input.personId' },
      '此人担任的角色超出您管理的辖区，您不能办理其账号事项。',
    ],
    [{ code: 'FORBIDDEN', action: 'GRANT_ROLE', place: 'input' }, '所选角色范围不在您管理的辖区内，不能授予。'],
    [
      { code: 'FORBIDDEN', action: 'PUBLISH_FIGURES', place: 'input.jurisdictionId' },
      '这个辖区的数据须由其科技局领导发布。',
    ],
    [{ code: 'CONFLICT', release: 'figureRelease_7' }, '该年度数据已经发布过，每个年度只能发布一次。'],
    [{ code: 'NOT_FOUND', place: 'input.personId' }, '没有此人，或此人不在您管理的辖区内。'],
    [{ code: 'CONFLICT', status: 'SUSPENDED', version: 3 }, '此人目前为“已停用”，不能这样办理。'],
    [{ code: 'CONFLICT', state: 'UNDONE' }, '这次导入目前为“已撤销”，不能这样办理。'],
    [{ code: 'CONFLICT', version: 4 }, '他人已更改此内容（现为第 4 版），请查看最新内容后再办理。'],
    [{ code: 'CONFLICT', untilOn: '2026-07-01' }, '该角色已定于 2026-07-01 终止。'],
    [{ code: 'REFUSED', reason: 'LAST_ADMINISTRATOR' }, '此人是最后一名在任的系统管理员。请先授予他人系统管理员角色。'],
    [{ code: 'REFUSED', reason: 'TOO_MANY_FAILURES' }, '多次输入错误，请稍候再试。'],
    [
      { code: 'BAD_USER_INPUT', place: 'mapping', faults: [{ path: '/values/0', message: 'x' }] },
      '映射有误，出错位置：/values/0。',
    ],
    [{ code: 'BAD_USER_INPUT', place: 'input.password', value: null }, '密码不正确。'],
    [{ code: 'BAD_USER_INPUT', place: 'input.currentPassword', value: null }, '密码不正确。'],
    [{ code: 'UNAUTHENTICATED', place: 'input.code' }, '验证码不正确或已用过，请等待下一个。'],
    [{ code: 'UNAUTHENTICATED', place: 'Mutation.endRole' }, '请先登录，再办理。'],
  ])('%j', (extensions, expected) => {
    expect(refusalWords(failed(extensions), 'zh')).toBe(expected);
  });

  it('tells a new password that will not do from a wrong one', () => {
    const useless = /^新密码不符合要求/;
    expect(refusalWords(failed({ code: 'BAD_USER_INPUT', place: 'input.newPassword', value: 3 }), 'zh')).toMatch(
      useless,
    );
    expect(refusalWords(failed({ code: 'BAD_USER_INPUT', place: 'input.password', value: 3 }), 'zh')).toMatch(useless);
  });

  it('is said in English as well', () => {
    expect(refusalWords(failed({ code: 'CONFLICT', status: 'ERASED' }), 'en')).toBe(
      'The person is in state “Erased”: this cannot be done.',
    );
  });

  it.each([
    failed({ code: 'CONFLICT', rows: 3 }),
    failed({ code: 'MYSTERY' }),
    new TypeError('Failed to fetch'),
    undefined,
  ])('is left to the server where the table does not know it: %j', (error) => {
    expect(refusalWords(error, 'zh')).toBeNull();
  });
});
