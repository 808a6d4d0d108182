import { readByCompiler } from '@wanchuang/server-platform';
import { PageArgs } from '@wanchuang/server-registry';
import { Args, Authorized, FieldResolver, Query, Resolver } from 'type-graphql';
import { IndicatorFactConnection } from '../fact/indicator-fact.type';
import { EvidenceArgs, EvidenceEntryConnection, EvidenceType } from './evidence.type';

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  @Authorized()
  @Query(() => EvidenceType, {
    description: 'Opens the rows behind a figure: the facts that it rests on, and where they come from (Art. 22).',
  })
  evidence(@Args(() => EvidenceArgs) _args: EvidenceArgs): EvidenceType {
    return readByCompiler();
  }

  @FieldResolver(() => IndicatorFactConnection, {
    description: 'The facts that the figure rests on, by indicator, year and center.',
  })
  facts(@Args(() => PageArgs) _args: PageArgs): object {
    return readByCompiler();
  }

  @FieldResolver(() => EvidenceEntryConnection, {
    description:
      'The register rows that make up the facts of the first indicator, the latest first, as the register stands now; none where annual reports or files gave the values. An evaluator reads facts, not rows.',
  })
  entries(@Args(() => PageArgs) _args: PageArgs): object {
    return readByCompiler();
  }
}
