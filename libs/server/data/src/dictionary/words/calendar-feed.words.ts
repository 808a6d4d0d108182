import type { Words } from './words';

/** Of secret calendar addresses, and of holidays that a bureau gives for a notice. */
export const calendarFeedWords: Words = {
  'A secret address from which a calendar program reads one’s deadlines, as one may see them when it reads. Nobody has more than one.':
    '期限日历的专属订阅地址，日历程序凭此读取本人当时可见的期限；每人至多一个',
  'Id of the feed, such as calendarFeed_3.': '订阅地址的标识，如 calendarFeed_3',
  'When it was revoked; null: it works.': '停用时间；null 为仍有效',
  'A calendar feed that was just made. Its secret is shown this once.': '刚生成的订阅地址；密钥仅显示这一次',
  'The feed.': '订阅地址',
  'Whoever has it reads the calendar: /recognition/deadlines/SECRET.ics, with ?language=zh or en. Only its hash is kept.':
    '凭此密钥即可读取日历：/recognition/deadlines/密钥.ics，可加 ?language=zh 或 en；系统只保存其散列值',
  'A secret address for one’s own deadlines, in place of the one before.': '为本人期限生成专属订阅地址，原地址失效',
  'That one’s own secret address is to work no more.': '停用本人的专属订阅地址',
  'The request.': '请求内容',
  'Makes a secret address for one’s own deadlines; the one before works no more.':
    '生成本人期限日历的专属订阅地址；原地址失效',
  'Ends one’s own secret address for good.': '永久停用本人的专属订阅地址',
  'One’s own secret address for a calendar program; null: none works.':
    '本人供日历程序使用的专属订阅地址；null 为没有有效地址',
  'Of these jurisdictions themselves, and not of those below; an empty list finds none.':
    '仅限这些辖区本级，不含下级；空列表则无结果',
  'Where the bureau has read the holidays that it has given for its period; null: it goes by the calendar alone.':
    '科技局所录公示期放假安排的依据；null 为仅按系统日历计算',
  'Whether reckonNotice is open.': '当前可否录入放假安排核定公示期（reckonNotice）',
  'Reckons the period of a posted notice by holidays that are announced, and that the program does not know yet (Art. 9(4)).':
    '按已公布而系统日历尚无的放假安排，核定已发布公示的公示期',
  'Which, and by what.': '公示及核定依据',
  'Holidays that are announced, and that the program does not know yet: a notice is reckoned by them.':
    '已公布而系统日历尚无的放假安排，据此核定公示期',
  'Days off in its period, of a year that the program does not know: at most 60.':
    '公示期内的放假日期，限系统日历尚无的年份：至多 60 天',
  'Weekends that are worked in its period, of such a year: at most 60.': '公示期内调休上班的周末，限上述年份：至多 60 天',
  'Number or title of the State Council’s announcement: 1 to 200 characters, public.':
    '国务院办公厅放假安排通知的文号或标题：1 至 200 字，对外公开',
};
