import type { Words } from './words';

/** Of what every list and every object says. */
export const platformWords: Words = {
  'All that can be read.': '可读取的全部内容',
  'All that can be changed.': '可变更的全部内容',
  'Rows with cursors.': '带游标的各行',
  'The rows without cursors.': '不带游标的各行',
  'Where this page stands.': '本页在列表中的位置',
  'How many rows the filter finds in all; counted only when asked for.': '符合筛选条件的总行数；仅在查询该字段时统计',
  'Opaque place in the list; valid for the same filter and order only.': '行在列表中的位置标记；仅对相同的筛选条件和排序有效',
  'The row itself.': '该行本身',
  'Id that names its type, such as center_42.': '带类型前缀的唯一标识，如 center_42',
  'Rows behind this cursor, which is one of this list, with the same filter and order.': '返回此游标之后的行；游标须取自同一列表，且筛选条件和排序相同',
  'Rows in front of this cursor, which is one of this list, with the same filter and order.': '返回此游标之前的行；游标须取自同一列表，且筛选条件和排序相同',
  '8 to 64 letters, digits, - or _: the same request with the same key is carried out once within 24 hours, and answered alike.': '8 至 64 个字母、数字、- 或 _：24 小时内以同一键重复提交的相同请求只执行一次，并得到相同答复',
  'A calendar day in Asia/Shanghai, YYYY-MM-DD.': '上海时区的日期，格式 YYYY-MM-DD',
  'An exact decimal number as text, such as "157379000" or "12.5".': '以文本表示的精确十进制数，如 "157379000"、"12.5"',
  'Anything with an id of its own.': '具有唯一标识的对象',
  'Where a page stands in its list (Relay).': '本页在列表中的位置（Relay 规范）',
  'Cursor of the last row of this page: give it as `after` to go on.': '本页末行的游标；作为 `after` 传入即可取下一页',
  'Whether more rows follow this page.': '本页之后是否还有行',
  'Whether rows stand before this page.': '本页之前是否还有行',
  'Cursor of the first row of this page.': '本页首行的游标',
  'Any object by its id; null if there is none.': '按标识查询任一对象；不存在时为空',
  'An id of this API.': '本接口的对象标识',
};
