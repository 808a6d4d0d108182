import { centerDecisionReads } from './center/center-decisions.read';
import { CenterDecisionsResolver } from './center/center-decisions.resolver';
import { Certificate } from './certificate/certificate.entity';
import { certificateReads } from './certificate/certificate.read';
import { CenterCertificateResolver, CertificateResolver } from './certificate/certificate.resolver';
import { Deliberation } from './deliberation/deliberation.entity';
import { DeliberationItem } from './deliberation/deliberation-item.entity';
import { deliberationReads } from './deliberation/deliberation.read';
import { DeliberationResolver } from './deliberation/deliberation.resolver';
import { NoticeItem } from './notice/notice-item.entity';
import { noticeReads } from './notice/notice.read';
import { NoticeResolver } from './notice/notice.resolver';
import { PublicNotice } from './notice/public-notice.entity';
import { Objection } from './objection/objection.entity';
import { objectionReads } from './objection/objection.read';
import { ObjectionResolver } from './objection/objection.resolver';
import { Announcement } from './recognition/announcement.entity';
import { RecognitionResolver } from './recognition/recognition.resolver';
import { Subsidy } from './subsidy/subsidy.entity';
import { subsidyReads } from './subsidy/subsidy.read';
import { CenterSubsidyResolver, SubsidyResolver } from './subsidy/subsidy.resolver';

/** From the bureau directors' meeting to the certificate (Art. 9(4)). */
export const outcomeModule = {
  entities: [Deliberation, DeliberationItem, PublicNotice, NoticeItem, Objection, Announcement, Certificate, Subsidy],
  resolvers: [
    DeliberationResolver,
    NoticeResolver,
    ObjectionResolver,
    RecognitionResolver,
    CertificateResolver,
    CenterCertificateResolver,
    CenterDecisionsResolver,
    SubsidyResolver,
    CenterSubsidyResolver,
  ],
  reads: [
    ...deliberationReads,
    ...noticeReads,
    ...objectionReads,
    ...certificateReads,
    ...centerDecisionReads,
    ...subsidyReads,
  ],
};
