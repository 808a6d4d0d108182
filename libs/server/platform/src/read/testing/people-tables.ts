import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';

// The tables of the invented people, and their entities.

/** The house's own table of people gives way to this one. */
export const peopleTables = /* sql */ `
  DROP TABLE person CASCADE;
  CREATE TABLE team (id int PRIMARY KEY, name text NOT NULL, city text);
  CREATE TABLE person (
    id int PRIMARY KEY, team_id int REFERENCES team (id), boss_id int REFERENCES person (id), name text NOT NULL,
    nickname text, phone text, grade int, pay numeric NOT NULL DEFAULT 0, steps bigint NOT NULL DEFAULT 0,
    born date, seen_at timestamptz, active boolean NOT NULL DEFAULT true);
  CREATE TABLE badge (id int PRIMARY KEY, person_id int NOT NULL REFERENCES person (id), label text NOT NULL);
  GRANT SELECT ON team, person, badge TO wanchuang_server;`;

@Entity('team')
export class Team {
  @PrimaryColumn({ type: 'integer' })
  id!: number;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text', nullable: true })
  city!: string | null;
}

@Entity('person')
export class Person {
  @PrimaryColumn({ type: 'integer' })
  id!: number;
  @Column({ type: 'integer', name: 'team_id', nullable: true })
  teamId!: number | null;
  @ManyToOne(() => Team)
  @JoinColumn({ name: 'team_id' })
  team!: Relation<Team> | null;
  @ManyToOne(() => Person, ({ reports }) => reports)
  @JoinColumn({ name: 'boss_id' })
  boss!: Relation<Person> | null;
  @OneToMany(() => Person, ({ boss }) => boss)
  reports!: Relation<Person>[];
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text', nullable: true })
  nickname!: string | null;
  @Column({ type: 'text', nullable: true })
  phone!: string | null;
  @Column({ type: 'integer', nullable: true })
  grade!: number | null;
  @Column({ type: 'numeric' })
  pay!: string;
  @Column({ type: 'bigint' })
  steps!: string;
  @Column({ type: 'date', nullable: true })
  born!: string | null;
  @Column({ type: 'timestamptz', name: 'seen_at', nullable: true })
  seenAt!: Date | null;
  @Column({ type: 'boolean' })
  active!: boolean;
}

@Entity('badge')
export class Badge {
  @PrimaryColumn({ type: 'integer' })
  id!: number;
  @Column({ type: 'integer', name: 'person_id' })
  personId!: number;
  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id' })
  person!: Relation<Person>;
  @Column({ type: 'text' })
  label!: string;
}
