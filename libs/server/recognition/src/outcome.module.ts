import { Certificate } from './certificate/certificate.entity';
import { Deliberation } from './deliberation/deliberation.entity';
import { DeliberationItem } from './deliberation/deliberation-item.entity';
import { NoticeItem } from './notice/notice-item.entity';
import { PublicNotice } from './notice/public-notice.entity';
import { Objection } from './objection/objection.entity';
import { Announcement } from './recognition/announcement.entity';
import { Subsidy } from './subsidy/subsidy.entity';

/** From the bureau directors' meeting to the certificate (Art. 9(4)). */
export const outcomeEntities = [
  Deliberation,
  DeliberationItem,
  PublicNotice,
  NoticeItem,
  Objection,
  Announcement,
  Certificate,
  Subsidy,
];
