import type { Dataset, TokenAccess } from '@wanchuang/web-client';
import { defineText, type Wording } from '@wanchuang/web-client';

export const tokensText = defineText('tokens', {
  title: { zh: '访问令牌', en: 'Access tokens' },
  advice: {
    zh: '程序凭令牌以您的名义读取数据，不需要您的密码。令牌只能读取您现在有权读取、且在其范围之内的数据；您的角色变动后，令牌的权限随之变动。',
    en: 'A program uses a token to read data in your name, without your password. It reads only what you may read now and what it was made for; when your roles change, so does the token.',
  },
  none: {
    zh: '还没有令牌。需要用程序读取数据时，请新建一个。',
    en: 'There is none yet. Make one when a program is to read data.',
  },
  noneOfPerson: { zh: '此人没有令牌。', en: 'This person has no token.' },
  ofPerson: { zh: '访问令牌', en: 'Access tokens' },
  create: { zh: '新建令牌', en: 'New token' },
  makeIt: { zh: '生成令牌', en: 'Make the token' },
  cancel: { zh: '取消', en: 'Cancel' },
  name: { zh: '名称', en: 'Name' },
  nameHelp: { zh: '写明用途，便于日后辨认，例如“月度报表程序”。', en: 'Say what it is for, such as “monthly report”.' },
  datasets: { zh: '数据范围', en: 'Data' },
  datasetsHelp: {
    zh: '只选程序需要的。概览汇总和评估分布须同时选择“指标数据”和“绩效评估”。',
    en: 'Choose only what the program needs. The overview and the distributions of grades take both figures and evaluation.',
  },
  access: { zh: '权限', en: 'Access' },
  accessHelp: {
    zh: '“读写”可以导入指标数据，前提是您本人有此权限。令牌不能管理人员、令牌和登录。',
    en: 'Writing means importing figures, if you may do so yourself. No token manages people, tokens or sign-in.',
  },
  documents: { zh: '已发布的查询', en: 'Published queries' },
  documentsOnly: { zh: '只能运行已发布的查询', en: 'Runs published queries only' },
  documentsHelp: {
    zh: '勾选后，程序只能以编号（documentId）运行在查询工作台中发布的查询，不能提交自己的语句，也不能直接下载数据集。适合交给外部程序使用的令牌。',
    en: 'The program then runs nothing but queries that were published in the workbench, by their documentId: no text of its own, and no dataset as a file. Fit for programs of others.',
  },
  documentsRead: { zh: '只运行已发布查询的令牌只能选“只读”', en: 'A token for published queries reads only' },
  jurisdictions: { zh: '辖区（选填）', en: 'Jurisdictions (optional)' },
  jurisdictionsHelp: { zh: '含所选辖区的全部下级；不选则不限。', en: 'With all below them; none chosen: no limit.' },
  centers: { zh: '创新中心（选填）', en: 'Centers (optional)' },
  centersHelp: {
    zh: '只读取所选中心；不选则不限。限定中心的令牌只能为“只读”。',
    en: 'Only these; none chosen: no limit. A token for single centers reads only.',
  },
  expiresOn: { zh: '有效期至', en: 'Last day' },
  expiresOnHelp: {
    zh: '最长一年。到期后自动失效，需要时另建新的。',
    en: 'A year at most. It stops by itself; make another one then.',
  },
  points: { zh: '每分钟点数（选填）', en: 'Points per minute (optional)' },
  pointsHelp: {
    zh: '每个字段、每行数据各计 1 点；不填为 300,000 点。超出后须等到下一分钟。',
    en: 'Each field and each row costs one point; 300,000 if left empty. Beyond it, the program waits for the next minute.',
  },
  required: { zh: '请填写此项', en: 'Fill this in' },
  centersRead: { zh: '限定中心的令牌只能选“只读”', en: 'A token for single centers reads only' },
  tooMany: {
    zh: '有效令牌已达 20 个。请先撤销不再使用的令牌。',
    en: 'You have 20 tokens that work, the most there can be. Revoke one that is not needed first.',
  },
  ready: { zh: '令牌已生成', en: 'Your new token' },
  warning: {
    zh: '令牌只显示这一次，请立即复制并妥善保存，不要发给他人，也不要写进公开的程序。',
    en: 'It is shown this once. Copy it now, give it to nobody, and keep it out of published code.',
  },
  secret: { zh: '令牌', en: 'Token' },
  example: { zh: '使用示例', en: 'How a program uses it' },
  copy: { zh: '复制令牌', en: 'Copy the token' },
  copied: { zh: '已复制', en: 'Copied' },
  copyFailed: { zh: '无法复制，请手工选取。', en: 'It could not be copied: select it by hand.' },
  kept: { zh: '我已保存', en: 'I have kept it' },
  made: { zh: '创建', en: 'Made' },
  expires: { zh: '有效期至', en: 'Last day' },
  used: { zh: '最近使用', en: 'Last used' },
  never: { zh: '从未使用', en: 'never' },
  expired: { zh: '已到期', en: 'Expired' },
  limited: { zh: '每分钟 {{points}} 点', en: '{{points}} points a minute' },
  ofCenters: { zh: '{{count}} 个中心', en: { one: '{{count}} center', other: '{{count}} centers' } },
  revoke: { zh: '撤销', en: 'Revoke' },
  revokeThat: { zh: '撤销令牌：{{name}}', en: 'Revoke the token {{name}}' },
  revokeSure: {
    zh: '使用此令牌的程序将立即无法访问，且不能恢复。',
    en: 'Programs that use it are refused at once. This cannot be undone.',
  },
});

export const datasetText = defineText('dataset', {
  DIRECTORY: { zh: '中心名录', en: 'Directory' },
  FIGURES: { zh: '指标数据', en: 'Figures' },
  REGISTERS: { zh: '台账明细', en: 'Registers' },
  EVALUATION: { zh: '绩效评估', en: 'Evaluation' },
  EVENTS: { zh: '事件记录', en: 'Events' },
} satisfies Record<Dataset, Wording>);

export const datasetHelpText = defineText('datasetHelp', {
  DIRECTORY: { zh: '创新中心、依托单位和推荐部门', en: 'centers, their hosts and departments' },
  FIGURES: { zh: '各中心按年填报的指标值', en: 'what centers report, by year' },
  REGISTERS: { zh: '技术合同、知识产权、项目等逐条登记', en: 'contracts, intellectual property, projects, one by one' },
  EVALUATION: { zh: '已公布的评估周期和结果', en: 'published cycles and results' },
  EVENTS: { zh: '谁在何时办理了什么', en: 'who did what, and when' },
} satisfies Record<Dataset, Wording>);

export const tokenAccessText = defineText('tokenAccess', {
  READ: { zh: '只读', en: 'Reads only' },
  READ_AND_WRITE: { zh: '读写', en: 'Reads and writes' },
} satisfies Record<TokenAccess, Wording>);
