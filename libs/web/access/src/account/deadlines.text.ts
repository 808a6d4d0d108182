import { defineText } from '@wanchuang/web-client';

export const deadlinesText = defineText('deadlines', {
  title: { zh: '期限日历', en: 'Deadlines as a calendar' },
  download: { zh: '下载日历文件（.ics）', en: 'Download the calendar file (.ics)' },
  help: {
    zh: '与您有关的申报截止、公示截止（暂定的会注明）、中心待履行义务和论证会日期，可导入手机、Outlook 等日历程序。文件为下载时的情况；期限变动后重新下载导入，原有日程随之更新。',
    en: 'When calls and notices that concern you end (provisional ends say so), what your centers owe, and when panels meet: for the calendar of a phone, Outlook and others. It is as of now; import it again later, and what has moved is moved there.',
  },
  feed: { zh: '订阅地址', en: 'An address to subscribe to' },
  feedHelp: {
    zh: '在日历程序中选择“通过网址订阅”，填入专属地址，期限变动后自动更新，无需重新导入。凭地址即可查看，不需要登录；内容以读取时您的角色为准，角色终止后不再显示。',
    en: 'Give your calendar program the address (“subscribe from web”), and it follows by itself. Whoever has the address reads it without signing in: what your roles let you see at that moment, and nothing once they have ended.',
  },
  makeFeed: { zh: '生成订阅地址', en: 'Make an address' },
  feedMade: {
    zh: '订阅地址于 {{at}} 生成，正在使用。地址只在生成时显示一次；遗失的请重新生成。',
    en: 'Your address was made at {{at}} and works. It was shown once; if it is lost, make another.',
  },
  renewFeed: { zh: '重新生成', en: 'Make another' },
  renewFeedSure: {
    zh: '原地址立即失效，已订阅的日历程序须改用新地址。',
    en: 'The present address stops working at once; programs that use it need the new one.',
  },
  revokeFeed: { zh: '停用', en: 'Revoke' },
  revokeFeedSure: {
    zh: '地址立即失效，已订阅的日历程序不再更新。',
    en: 'The address stops working at once; programs that use it get no more.',
  },
  feedRevoked: { zh: '订阅地址已停用', en: 'The address is revoked' },
  feedReady: { zh: '新的订阅地址', en: 'Your new address' },
  feedWarning: {
    zh: '地址只显示这一次。任何人得到它都能看到您的期限，请勿转发。',
    en: 'It is shown this once. Whoever has it sees your deadlines: do not pass it on.',
  },
  feedAddress: { zh: '订阅地址', en: 'Address' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  copyFailed: { zh: '复制失败，请手动选择复制', en: 'It was not copied: select it by hand' },
  kept: { zh: '已保存，关闭', en: 'I have kept it' },
  cancel: { zh: '取消', en: 'Cancel' },
});
