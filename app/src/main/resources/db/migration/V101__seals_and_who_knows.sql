-- Seals: after an adoption, or for protection, a person is matched with nobody and named to nobody who asks. Only ever added
-- to: a seal is lifted by another row. Who asked who knows a child, and what the other side is told of it.

create table person_seal (
    case_id   bigint      not null references case_record,
    person_id bigint      not null references person,
    number    int         not null,
    -- ADOPTION, PROTECTION, LIFTED
    sort      text        not null,
    reason    text        not null,
    made_at   timestamptz not null,
    made_by   bigint      not null references account,
    -- two people who say something of one seal at the same time: the second one is told
    primary key (person_id, number)
);

create view sealed_person with (security_invoker = true) as
select s.case_id, s.person_id, s.sort from person_seal s
where s.sort <> 'LIFTED' and not exists (
    select 1 from person_seal later where later.person_id = s.person_id and later.number > s.number);

create index person_born on person (born) where child and removed_at is null;

create table who_knows_look (
    id         bigint generated always as identity primary key,
    account_id bigint      not null references account,
    asked      jsonb       not null,
    reason     text        not null,
    asked_at   timestamptz not null
);
create index who_knows_look_of_account on who_knows_look (account_id, asked_at);

-- What somebody who asked was told of a case, and what its people are told of the asking.
create table who_knows_told (
    id           bigint generated always as identity primary key,
    look_id      bigint      not null references who_knows_look,
    case_id      bigint      not null references case_record,
    agency_id    bigint references agency,
    agency       text        not null,
    contact      text        not null,
    last_told    date,
    -- for the people of the case: who asked, for whom, and why
    person       text        not null,
    asked_by     text        not null,
    reason       text        not null,
    asked_at     timestamptz not null,
    seen_at      timestamptz,
    seen_by      bigint references account
);
create index who_knows_told_of_case on who_knows_told (case_id, asked_at desc);
create index who_knows_told_of_look on who_knows_told (look_id);

alter table who_knows_look enable row level security;
alter table who_knows_look force row level security;
create policy of_whoever_asked on who_knows_look using ((select at_work()) or account_id = (select me()));

do $$
declare t text;
begin
    create policy of_case on person_seal using ((select at_work()) or case_id in (select whole_cases()));
    create policy of_case on who_knows_told using ((select at_work()) or case_id in (select whole_cases())
        or agency_id in (select own_agencies())
        or look_id in (select l.id from who_knows_look l));
    foreach t in array array['person_seal', 'who_knows_told'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
    end loop;
    create trigger only_added before update or delete on person_seal for each row
        when (coalesce(current_setting('sightline.disposal', true), '') <> 'yes') execute function only_ever_added();
    create trigger never_truncated before truncate on person_seal execute function only_ever_added();
end $$;
