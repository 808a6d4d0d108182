import { Public, readByCompiler } from '@wanchuang/server-platform';
import { CenterType } from '@wanchuang/server-registry';
import { Arg, Authorized, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import { CertificateType, VerifiedCertificateType } from './certificate.type';

@Resolver(() => CertificateType)
export class CertificateResolver {
  @Authorized()
  @Query(() => CertificateType, { nullable: true, description: 'One certificate; null if there is none.' })
  certificate(
    @Arg('id', () => ID, { description: 'Id of the certificate, such as certificate_42.' }) _id: string,
  ): CertificateType | null {
    return readByCompiler();
  }

  @Public()
  @Query(() => VerifiedCertificateType, {
    nullable: true,
    description: 'The certificate that has a verification code; null: there is none, it is not genuine.',
  })
  verifyCertificate(
    @Arg('code', () => String, { description: 'As it is printed; spaces, hyphens and small letters do not matter.' })
    _code: string,
  ): VerifiedCertificateType | null {
    return readByCompiler();
  }
}

/** What recognition adds to a center. */
@Resolver(() => CenterType)
export class CenterCertificateResolver {
  @FieldResolver(() => CertificateType, {
    nullable: true,
    description: 'Its certificate, for those concerned; null where it was recognised before this register was kept.',
  })
  certificate(): CertificateType | null {
    return readByCompiler();
  }
}
