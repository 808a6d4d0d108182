import { CenterStatus } from '@wanchuang/domain-registry';
import { StoredFileType } from '@wanchuang/server-files';
import { DateScalar, NodeInterface } from '@wanchuang/server-platform';
import { CenterType } from '@wanchuang/server-registry';
import { Field, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { AnnouncementType } from '../recognition/announcement.type';
import { CertificateActionsType } from './certificate-actions.type';

@ObjectType('Certificate', {
  implements: NodeInterface,
  description: 'What a center is given when it is recognised (Art. 9(4)); it stays as it was printed.',
})
export class CertificateType extends NodeInterface {
  @Field(() => CenterType, { description: 'The center.' })
  center!: Relation<CenterType>;

  @Field(() => String, { description: 'Number, unique in its jurisdiction.' })
  number!: string;

  @Field(() => String, { description: 'Name of the center as it is printed.' })
  centerName!: string;

  @Field(() => String, { description: 'Name of the host organisation as it is printed.' })
  hostName!: string;

  @Field(() => String, { description: 'Code by which anybody verifies it: verifyCertificate.' })
  verificationCode!: string;

  @Field(() => DateScalar, { description: 'Day of issue: that of the recognition.' })
  issuedOn!: string;

  @Field(() => StoredFileType, { nullable: true, description: 'The certificate as a document.' })
  document!: Relation<StoredFileType> | null;

  @Field(() => AnnouncementType, { nullable: true, description: 'The announcement that it came with.' })
  announcement!: Relation<AnnouncementType> | null;

  @Field(() => CertificateActionsType, { description: 'What the viewer may do with it.' })
  viewerCan!: CertificateActionsType;
}

@ObjectType('VerifiedCertificate', {
  description: 'A certificate as anybody sees it who has its code, also when the center is recognised no more.',
})
export class VerifiedCertificateType {
  @Field(() => String, { description: 'Number.' })
  number!: string;

  @Field(() => String, { description: 'Name of the center as it is printed.' })
  centerName!: string;

  @Field(() => String, { description: 'Name of the host organisation as it is printed.' })
  hostName!: string;

  @Field(() => DateScalar, { description: 'Day of issue.' })
  issuedOn!: string;

  @Field(() => CenterStatus, { description: 'Where the center stands today.' })
  status!: CenterStatus;

  @Field(() => String, { description: 'Name of the center today; another one where it was changed (Art. 20).' })
  presentName!: string;
}
