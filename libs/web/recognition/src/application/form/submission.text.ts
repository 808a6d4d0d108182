import { defineText } from '@wanchuang/web-client';

export const submissionText = defineText('submission', {
  missingTitle: { zh: '一、补齐申报内容', en: '1. Complete the form' },
  missing: { zh: '还缺 {{count}} 项，点按可前往填写：', en: 'Still missing ({{count}}); each leads to its place:' },
  nothingMissing: { zh: '各项内容和材料已齐全。', en: 'Nothing is missing.' },
  checkTitle: { zh: '二、自查认定条件', en: '2. Check the conditions' },
  barring: {
    zh: '以下条件未达到，现在不能提交：',
    en: 'These are not met: it cannot be submitted as it is:',
  },
  nothingBars: {
    zh: '没有妨碍提交的条件。低于标准而可书面决定的，以及须评判的，不影响提交。',
    en: 'Nothing stands in the way. What the bureau may settle in writing, and what people judge, does not hold back a submission.',
  },
  sealTitle: { zh: '三、打印盖章', en: '3. Print and seal' },
  sealIntro: {
    zh: '生成打印版本后，打印申报书，加盖申报单位公章，由负责人签字，再上传扫描件。此后改动任何内容或材料，须重新生成、盖章。',
    en: 'Create a print version, print it, have it sealed and signed, and upload the scan. After any change to the form or the evidence, create and seal a new version.',
  },
  fix: { zh: '生成打印版本', en: 'Create a print version' },
  fixed: { zh: '第 {{number}} 版与现有内容一致。', en: 'Version {{number}} is the form as it is now.' },
  changed: {
    zh: '上一版本生成后内容有改动，请重新生成。',
    en: 'The form has changed since the last version: create a new one.',
  },
  print: { zh: '打印第 {{number}} 版', en: 'Print version {{number}}' },
  scan: { zh: '盖章扫描件', en: 'Scan of the sealed form' },
  scanHint: {
    zh: '须为上述版本的盖章件，页脚校验值应与版本一致。',
    en: 'It must be the version above: the hash at the foot of its pages is that of the version.',
  },
  sealed: { zh: '已上传第 {{number}} 版的盖章扫描件。', en: 'The sealed scan of version {{number}} is attached.' },
  submitTitle: { zh: '四、提交', en: '4. Submit' },
  submitIntro: {
    zh: '提交后由推荐部门审核。审核期间不能修改，可以撤回；被退回的，可修改后再次提交。',
    en: 'The department then reviews it. Meanwhile it cannot be changed, but it can be withdrawn; if it is returned, it can be revised and resubmitted.',
  },
  submit: { zh: '提交申报', en: 'Submit' },
  resubmit: { zh: '再次提交', en: 'Submit again' },
  submitSure: { zh: '提交给“{{department}}”审核？', en: 'Submit it to “{{department}}”?' },
  notYet: { zh: '尚有未完成的事项，见上。', en: 'Complete the steps above first.' },
  unsaved: {
    zh: '有改动尚未保存，请稍后再试。',
    en: 'Something typed is not saved yet: try again in a moment.',
  },
  keepWriting: { zh: '继续修改', en: 'Go on writing' },
  evidencePart: { zh: '证明材料：{{part}}', en: 'Evidence: {{part}}' },
  checkLater: {
    zh: '还有 {{count}} 项条件，填写或上传相应内容后才能核对。',
    en: {
      one: '{{count}} more is checked once it is filled in or attached.',
      other: '{{count}} more are checked once they are filled in or attached.',
    },
  },
  partyPart: { zh: '参与单位 {{number}}：{{part}}', en: 'Party {{number}}: {{part}}' },
});
