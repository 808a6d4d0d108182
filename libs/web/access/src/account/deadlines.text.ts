import { defineText } from '@wanchuang/web-client';

export const deadlinesText = defineText('deadlines', {
  title: { zh: '期限日历', en: 'Deadlines as a calendar' },
  download: { zh: '下载日历文件（.ics）', en: 'Download the calendar file (.ics)' },
  help: {
    zh: '与您有关的申报截止、公示截止（暂定的会注明）、中心待履行义务和论证会日期，可导入手机、Outlook 等日历程序。文件为下载时的情况；期限变动后重新下载导入，原有日程随之更新。',
    en: 'When calls and notices that concern you end (provisional ends say so), what your centers owe, and when panels meet: for the calendar of a phone, Outlook and others. It is as of now; import it again later, and what has moved is moved there.',
  },
});
