import { defineText } from '@wanchuang/web-client';

export const recognitionText = defineText('recognitionOutcome', {
  listTitle: { zh: '名单与认定', en: 'The list and its recognition' },
  recognise: { zh: '认定', en: 'Recognise' },
  recogniseCount: {
    zh: '认定 {{count}} 家中心',
    en: { one: 'Recognise {{count}} center', other: 'Recognise {{count}} centers' },
  },
  recogniseQuestion: { zh: '认定以下中心？', en: 'Recognise these centers?' },
  recogniseEffect: {
    zh: '认定立即生效，不能撤销：建立中心档案，按顺序编发证书编号并生成证书，印发认定通知，记录首批义务（如年度报告、理事会和专家委员会备案）。',
    en: 'It takes effect at once and cannot be undone: the centers are entered in the register, certificates get their numbers and are made, the announcement is issued, and the first obligations are recorded, such as annual reports and the filing of board and expert committee.',
  },
  recogniseSubsidy: {
    zh: '认定后可以逐家核定一次性补助。',
    en: 'Each can be granted its one-off subsidy afterwards.',
  },
  heldBack: { zh: '暂缓认定（有异议待处理）：', en: 'Held back, with objections to settle:' },
  barred: {
    zh: '依托单位在 {{day}} 前不得申报，不能认定',
    en: 'The host is barred until {{day}} and cannot be recognised',
  },
  notOver: {
    zh: '公示期届满后由局领导认定。',
    en: 'The leader recognises the centers when the period is over.',
  },
  notSettled: {
    zh: '截止日为暂定，核定之前公示不会结束，也不能认定。',
    en: 'The last day is provisional: until it is settled the notice does not end, and nothing is recognised.',
  },
  waitsForLeader: { zh: '公示已期满，待局领导认定。', en: 'The period is over; the leader recognises the centers.' },
  nothingLeft: { zh: '名单已全部办结或暂缓。', en: 'Nothing is left to recognise at present.' },
  recognised: { zh: '已认定', en: 'Recognised' },
  announcement: { zh: '认定通知', en: 'Announcement' },
  announcedOn: { zh: '{{day}} 印发', en: 'Issued on {{day}}' },
  certificate: { zh: '证书', en: 'Certificate' },
  certificates: { zh: '证书与补助', en: 'Certificates and subsidies' },
  number: { zh: '证书编号', en: 'Number' },
  code: { zh: '核验码', en: 'Verification code' },
  subsidy: { zh: '补助', en: 'Subsidy' },
  granted: { zh: '{{day}} 核定 {{amount}}', en: '{{amount}}, granted on {{day}}' },
  paid: { zh: '{{day}} 拨付', en: 'paid on {{day}}' },
  unpaid: { zh: '未拨付', en: 'not paid yet' },
  notGranted: { zh: '未核定', en: 'None granted' },
  grant: { zh: '核定补助', en: 'Grant a subsidy' },
  grantTitle: { zh: '核定一次性补助：{{name}}', en: 'One-off subsidy: {{name}}' },
  amount: { zh: '金额（元）', en: 'Amount (CNY)' },
  amountHint: {
    zh: '每家一次，不超过 {{cap}}；精确到分',
    en: 'Once for each center, at most {{cap}}; to the fen',
  },
  amountHintUnknown: {
    zh: '每家一次，不超过管理办法规定的上限',
    en: 'Once for each center, within the cap of the measures',
  },
  amountWanted: { zh: '请填写大于 0 的金额，最多两位小数', en: 'Enter an amount above 0 with at most two decimals' },
  amountAbove: { zh: '超过上限 {{cap}}', en: 'Above the cap of {{cap}}' },
  grantDocument: { zh: '核定文件', en: 'Document of the grant' },
  grantDocumentHint: { zh: '可不附', en: 'Optional' },
  grantEffect: {
    zh: '每家核定一次，核定后不能修改；拨付之前发现有误的，可以撤销后重新核定。',
    en: 'It is granted once and cannot be changed. Until it is paid, a mistake can be taken back and granted anew.',
  },
  cancelSubsidy: { zh: '撤销核定', en: 'Take it back' },
  cancelTitle: { zh: '撤销核定的补助 {{amount}}？', en: 'Take back the subsidy of {{amount}}?' },
  cancelEffect: {
    zh: '撤销后不能恢复，该中心可以重新核定。原核定和撤销原因留存，依托单位和主管部门可以看到。',
    en: 'It cannot be undone; the center may be granted another. The grant and the reason are kept, and the host and its department can read them.',
  },
  keepSubsidy: { zh: '保留', en: 'Keep it' },
  cancelled: {
    zh: '{{day}} 核定 {{amount}}，{{cancelled}} 撤销：',
    en: '{{amount}}, granted on {{day}}, taken back on {{cancelled}}:',
  },
  markPaid: { zh: '登记拨付', en: 'Mark it paid' },
  paidOn: { zh: '拨付日期', en: 'Day of the payment' },
  paidOnHint: { zh: '核定之日至今天', en: 'From the day of the grant until today' },
  markPaidEffect: { zh: '登记后不能修改。', en: 'It cannot be changed afterwards.' },
});

export const certificateText = defineText('certificateCheck', {
  title: { zh: '核验认定证书', en: 'Verify a certificate' },
  lead: {
    zh: '输入证书上的核验码，或扫描证书上的二维码，核对证书真伪和中心现状。',
    en: 'Type the code that stands on the certificate, or scan its QR code, to see whether it is genuine and how the center stands today.',
  },
  code: { zh: '核验码', en: 'Verification code' },
  codeHint: {
    zh: '14 位字母和数字，如 XXXXX-XXXXX-XXXX；空格、连字符和大小写均可',
    en: '14 letters and digits, such as XXXXX-XXXXX-XXXX; spaces, hyphens and small letters do not matter',
  },
  codeWrong: {
    zh: '核验码有误，请对照证书核对每一位',
    en: 'It is no verification code: compare each place with the certificate',
  },
  check: { zh: '核验', en: 'Verify' },
  genuine: { zh: '证书真实', en: 'The certificate is genuine' },
  genuineEnded: {
    zh: '证书真实，但该中心现已不再是认定的技术创新中心',
    en: 'The certificate is genuine, but the center is no longer recognised',
  },
  unknown: { zh: '没有此核验码的证书', en: 'No certificate has this code' },
  unknownAdvice: {
    zh: '请核对输入；如确与证书一致，该证书不是由本系统颁发。',
    en: 'Check what you typed. If it is as the certificate has it, the certificate was not issued here.',
  },
  number: { zh: '证书编号', en: 'Number' },
  centerName: { zh: '证书所载名称', en: 'Name on the certificate' },
  presentName: { zh: '现用名称', en: 'Name today' },
  hostName: { zh: '依托单位', en: 'Host' },
  issuedOn: { zh: '颁发日期', en: 'Issued' },
  status: { zh: '中心现状', en: 'The center today' },
});
