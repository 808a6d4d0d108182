import { objectionLifecycle } from '@wanchuang/domain-recognition';
import { defineText } from '@wanchuang/web-client';

export const objectionStateText = defineText('objectionState', objectionLifecycle.states);

export const objectionText = defineText('objection', {
  title: { zh: '异议', en: 'Objections' },
  none: { zh: '还没有收到异议。', en: 'No objection has come in.' },
  badge: { zh: '{{count}} 件待处理', en: '{{count}} open' },
  about: { zh: '针对', en: 'About' },
  received: { zh: '收到于 {{time}}', en: 'Received at {{time}}' },
  anonymous: { zh: '未署名', en: 'No name given' },
  objector: { zh: '提出人', en: 'Objector' },
  contact: { zh: '联系方式', en: 'Contact details' },
  hiddenNote: {
    zh: '提出人的信息只在科技局内部可见，不得向申报单位透露。',
    en: 'Who objects is seen within the bureau only, and never told to the applicant.',
  },
  settledAt: { zh: '处理于 {{time}}', en: 'Settled at {{time}}' },
  settledBy: { zh: '{{name}} 处理于 {{time}}', en: 'Settled by {{name}} at {{time}}' },
  settlementReason: { zh: '处理理由', en: 'Reason for the decision' },
  reasonHint: {
    zh: '写明核实情况和结论；提出人和申报单位都能看到，不要写入提出人的信息。不超过 2000 字',
    en: 'What was looked into and found. Whoever objects and the applicant read it: do not name the objector. At most 2,000 characters',
  },
  reasonNeeded: { zh: '请先填写处理理由', en: 'Give the reason first' },
  uphold: { zh: '认定异议成立', en: 'Uphold' },
  upholdQuestion: { zh: '认定这件异议成立？', en: 'Uphold this objection?' },
  upholdEffect: {
    zh: '“{{name}}”将从名单中取消，不予认定，其申报终结；名单中其他单位不受影响。不能撤销。',
    en: '“{{name}}” is struck off the list and its application ends. The rest of the list is not touched. This cannot be undone.',
  },
  dismiss: { zh: '认定异议不成立', en: 'Dismiss' },
  dismissQuestion: { zh: '认定这件异议不成立？', en: 'Dismiss this objection?' },
  dismissEffect: {
    zh: '“{{name}}”如没有其他待处理的异议，期满后可以认定。不能撤销。',
    en: 'Unless another objection is open, “{{name}}” can be recognised when the period is over. This cannot be undone.',
  },
  waitsForLeader: { zh: '待局领导处理。', en: 'The leader settles it.' },
  formTitle: { zh: '提出异议', en: 'Raise an objection' },
  formLead: {
    zh: '请针对名单中的一家单位，写明事实和依据。异议只影响所针对的单位，名单中其他单位照常办理。',
    en: 'Object to one center of the list, with facts and what they rest on. It holds back that center alone; the rest of the list goes on.',
  },
  itemLabel: { zh: '针对哪一家', en: 'Which center' },
  itemHint: {
    zh: '一次针对一家；对多家有异议的，请分别提出',
    en: 'One at a time; object to each of several separately',
  },
  itemNeeded: { zh: '请选择针对哪一家', en: 'Choose a center' },
  body: { zh: '事实和依据', en: 'Facts and grounds' },
  bodyHint: { zh: '10 至 4000 字', en: '10 to 4,000 characters' },
  bodyNeeded: { zh: '请至少写 10 个字', en: 'Write at least 10 characters' },
  objectorName: { zh: '您的姓名或单位', en: 'Your name, or that of your organisation' },
  nameHint: { zh: '不超过 50 字', en: 'At most 50 characters' },
  nameOptional: { zh: '可不填，不超过 50 字', en: 'Optional; at most 50 characters' },
  objectorContact: { zh: '联系方式', en: 'Contact details' },
  contactHint: {
    zh: '电话或邮箱，便于核实；不超过 100 字',
    en: 'Telephone or e-mail, for questions; at most 100 characters',
  },
  contactOptional: {
    zh: '可不填；留下联系方式便于核实。不超过 100 字',
    en: 'Optional; it helps us to follow up. At most 100 characters',
  },
  nameNeeded: { zh: '本辖区要求署名提出', en: 'A name is required here' },
  contactNeeded: { zh: '请填写联系方式', en: 'Fill in your contact details' },
  website: { zh: '网址（请留空）', en: 'Website (leave it empty)' },
  privacyTitle: { zh: '关于您的信息', en: 'How your details are used' },
  privacy: {
    zh: '姓名和联系方式只供科技局核实时使用，申报单位、推荐部门和公众都看不到。申报单位会知道有异议，以及处理结果和理由，但不会知道由谁提出。正文会由科技局阅读并据以核实，请不要在正文中写出您的身份。即使您已登录，提交时也不会记录您的账号；为防止滥用，只保存网络地址的摘要用于计次。',
    en: 'Your name and how you are reached are seen by the bureau alone, to look into the matter; not by the applicant, its department or the public. The applicant learns that somebody objects, how it is settled and why, never who. The bureau reads your text and looks into it: do not say in it who you are. Even if you have signed in, your account is not recorded. Against abuse a hash of your network address is kept, to count by.',
  },
  submit: { zh: '提交异议', en: 'Send the objection' },
  submitQuestion: { zh: '提交这件异议？', en: 'Send this objection?' },
  submitEffect: {
    zh: '提交后“{{name}}”暂缓认定，直到处理完毕；不能撤回。提交成功后显示一次回执码，请务必保存。',
    en: '“{{name}}” is held back until the objection is settled. It cannot be taken back. You are then shown a receipt, once: keep it.',
  },
  receiptTitle: { zh: '异议已受理', en: 'Your objection was received' },
  receiptAdvice: {
    zh: '凭以下回执码查询办理情况。回执码只显示这一次，系统不保存原文，遗失后无法找回，请复制或打印保存。',
    en: 'With this receipt you can see what becomes of it. It is shown this once and kept nowhere: if it is lost it cannot be had again. Copy or print it.',
  },
  receipt: { zh: '回执码', en: 'Receipt' },
  receivedOn: { zh: '受理时间', en: 'Received' },
  another: { zh: '再提一件', en: 'Another objection' },
  follow: { zh: '查询办理情况', en: 'Follow an objection' },
  overTitle: { zh: '异议期已结束', en: 'The period for objections is over' },
  over: {
    zh: '公示已于 {{day}} 期满，不再受理异议。已提出的异议可凭回执码查询。',
    en: 'It ended on {{day}}; objections are no longer accepted. You can still follow an objection with its receipt.',
  },
  followTitle: { zh: '查询异议办理情况', en: 'Follow an objection' },
  followLead: {
    zh: '输入提出异议时显示的回执码。',
    en: 'Type the receipt that you were shown when you objected.',
  },
  ask: { zh: '查询', en: 'Look it up' },
  unknownReceipt: { zh: '没有与此回执码相符的异议，请核对后重试。', en: 'No objection has this receipt: check it.' },
  receiptNeeded: { zh: '请输入回执码', en: 'Type the receipt' },
  statusReceived: {
    zh: '已受理，正在核实。所针对的单位暂缓认定。',
    en: 'Received, and being looked into. The center is held back until then.',
  },
  statusUpheld: {
    zh: '经核实，异议成立。所针对的单位不予认定。',
    en: 'Upheld: the center is not recognised.',
  },
  statusDismissed: {
    zh: '经核实，异议不成立。',
    en: 'Dismissed.',
  },
  toNotices: { zh: '返回公示列表', en: 'Back to the notices' },
});
