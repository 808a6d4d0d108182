import { defineText } from '../text/define-text';

/** What the server refuses, by what it says of it in `extensions`; each is a whole sentence. */
export const refusalText = defineText('refusal', {
  signIn: { zh: '请先登录，再办理。', en: 'Sign in first, then do it.' },
  wrongSignIn: { zh: '邮箱或密码不正确。', en: 'The e-mail address or the password is wrong.' },
  wrongCode: {
    zh: '验证码不正确或已用过，请等待下一个。',
    en: 'The code is wrong or was used: wait for the next one.',
  },
  role: { zh: '此项须由{{roles}}办理。', en: 'This is done by: {{roles}}.' },
  tokenToldOnce: {
    zh: '此请求此前已生效，令牌（{{made}}）已生成；密钥只显示一次，未能送达且不作保存。请撤销该令牌，再新建一个。',
    en: 'This took effect before: the token {{made}} was made. Its secret is told once, did not reach you and is kept nowhere: revoke that token and make another.',
  },
  invitationToldOnce: {
    zh: '此请求此前已生效，此人（{{made}}）已加入；一次性链接只显示一次，未能送达且不作保存。请在人员列表中打开此人，重新生成链接。',
    en: 'This took effect before: {{made}} was added. The one-time link is told once, did not reach you and is kept nowhere: open the person in the list and make a new link.',
  },
  account: {
    zh: '此人担任的角色超出您管理的辖区，您不能办理其账号事项。',
    en: 'This person holds a role beyond your jurisdictions: their account is not yours to change.',
  },
  organisationOutside: {
    zh: '所选单位不在您管理的辖区内。',
    en: 'The organisation chosen is not within your jurisdictions.',
  },
  scopeOutside: {
    zh: '所选角色范围不在您管理的辖区内，不能授予。',
    en: 'The scope chosen is not within your jurisdictions: the role is not yours to grant.',
  },
  roleOutside: {
    zh: '该角色的范围不在您管理的辖区内，不能由您终止。',
    en: 'The scope of this role is not within your jurisdictions: it is not yours to end.',
  },
  importOutside: {
    zh: '这次导入的辖区不由您负责。',
    en: 'The jurisdiction of this import is not one that you answer for.',
  },
  mappingOutside: {
    zh: '映射中的辖区不由您负责。',
    en: 'The jurisdiction in the mapping is not one that you answer for.',
  },
  figuresOutside: {
    zh: '这个辖区的数据须由其科技局领导发布。',
    en: 'The figures of this place are published by the leader of its bureau.',
  },
  figuresPublished: {
    zh: '该年度数据已经发布过，每个年度只能发布一次。',
    en: 'The figures of this year were published already; a year is published once.',
  },
  centersOutside: {
    zh: '汇总数据须对范围内全部创新中心有查看权限，请缩小到您负责的辖区或部门。',
    en: 'Sums are for those who may read every center in them: narrow them to your own jurisdiction or department.',
  },
  orderMasked: {
    zh: '此列的内容对您不全部显示，不能按此列排序。',
    en: 'Not all of this column is for you: it cannot order the list.',
  },
  noPerson: { zh: '没有此人，或此人不在您管理的辖区内。', en: 'There is no such person, or none that you administer.' },
  noRole: { zh: '没有这个角色，或不在您管理的辖区内。', en: 'There is no such role, or none that you administer.' },
  noImport: { zh: '没有这次导入，或其辖区不由您负责。', en: 'There is no such import, or none that you answer for.' },
  noFile: { zh: '文件已不在服务器上，请重新上传。', en: 'The file is no longer here: upload it again.' },
  noSession: { zh: '该登录已经退出。', en: 'That session has ended already.' },
  emailTaken: { zh: '该邮箱已有人使用。', en: 'Somebody has this e-mail address already.' },
  sentBefore: {
    zh: '此项刚刚已提交，请刷新页面查看结果。',
    en: 'This was sent a moment ago: reload the page to see what became of it.',
  },
  personState: {
    zh: '此人目前为“{{state}}”，不能这样办理。',
    en: 'The person is in state “{{state}}”: this cannot be done.',
  },
  importState: {
    zh: '这次导入目前为“{{state}}”，不能这样办理。',
    en: 'The import is in state “{{state}}”: this cannot be done.',
  },
  roleHeld: {
    zh: '此人在该范围、该时段内已担任这个角色。',
    en: 'The person holds this role in that scope at that time already.',
  },
  roleEnds: { zh: '该角色已定于 {{day}} 终止。', en: 'The role ends on {{day}} already.' },
  changed: {
    zh: '他人已更改此内容（现为第 {{version}} 版），请查看最新内容后再办理。',
    en: 'Someone else has changed this (it is at version {{version}} now): look at it again.',
  },
  lastAdministrator: {
    zh: '此人是最后一名在任的系统管理员。请先授予他人系统管理员角色。',
    en: 'This is the last active administrator: make somebody else administrator first.',
  },
  link: {
    zh: '链接已用过、已过期或不正确，请联系系统管理员重新生成。',
    en: 'The link was used, has run out, or is wrong: ask your administrator for a new one.',
  },
  wait: { zh: '多次输入错误，请稍候再试。', en: 'Too many failures: wait for a while and try again.' },
  name: { zh: '姓名应为 1 至 100 个字符，写在一行内。', en: 'A name has 1 to 100 characters, on one line.' },
  email: {
    zh: '请填写完整、有效的邮箱地址。',
    en: 'A whole, valid e-mail address is wanted.',
  },
  phone: {
    zh: '电话应为 5 至 24 位数字，可用空格、括号和连字符。',
    en: 'A telephone number has 5 to 24 digits, spaces, brackets and hyphens.',
  },
  scopeKind: { zh: '请为角色选择范围：辖区角色选辖区，经办人角色选单位。', en: 'Choose the scope of the role.' },
  endPast: { zh: '终止日不能早于今日。', en: 'A role cannot end before today.' },
  endBefore: { zh: '终止日应晚于起始日。', en: 'The end must be after the beginning.' },
  organisationGone: { zh: '所选单位已不存在，请重新选择。', en: 'The organisation no longer exists: choose another.' },
  placeGone: { zh: '所选辖区已不存在，请重新选择。', en: 'The jurisdiction no longer exists: choose another.' },
  wrongPassword: { zh: '密码不正确。', en: 'The password is wrong.' },
  uselessPassword: {
    zh: '新密码不符合要求：应为 8 至 128 个字符，不是常见密码，不与当前密码相同；执行等级保护要求的，还应包含大写字母、小写字母、数字、其他字符中的三类。',
    en: 'The new password will not do: 8 to 128 characters, none that is guessed first, another than now; where MLPS applies, three of capitals, small letters, digits and other characters.',
  },
  mapping: { zh: '映射有误，出错位置：{{path}}。', en: 'The mapping is not valid at {{path}}.' },
  tooLong: { zh: '查询超过时限，已停止。请缩小年份或范围。', en: 'It took too long and was stopped: ask for less.' },
});
