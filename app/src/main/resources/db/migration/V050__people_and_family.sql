-- When a case last changed, for the list of cases: its files, its people, what people said of readings, its settings.
alter table case_record add changed_at timestamptz not null default now();
alter table case_record add changed_by bigint references account;
create index case_record_changed on case_record (changed_at desc, id desc);

create function case_changed() returns trigger language plpgsql as
$$
begin
    new.changed_at := now();
    new.changed_by := coalesce(me(), old.changed_by);
    return new;
end
$$;
create trigger changed before update on case_record for each row
    when (new.truth_version <> old.truth_version or new.version <> old.version
          or new.closed_at is distinct from old.closed_at)
    execute function case_changed();

-- A child who is not born yet has the day on which it is expected.
alter table person add expected text;
create index person_of_case on person (case_id) where removed_at is null;

-- What was said of a person, each time: who changed what. Only ever added to.
create table person_version (
    case_id   bigint      not null references case_record,
    person_id bigint      not null references person,
    version   int         not null,
    -- ADDED, CHANGED, REMOVED, BROUGHT_BACK
    what      text        not null,
    said      jsonb       not null,
    made_at   timestamptz not null,
    made_by   bigint references account,
    primary key (person_id, version)
);

-- People whom the files propose, from the day on which somebody first decided about one of them.
create table proposal (
    case_id    bigint not null references case_record,
    name       text   not null,
    person     jsonb  not null,
    -- WAITING, CONFIRMED, MERGED, ASIDE
    state      text   not null default 'WAITING',
    decided_at timestamptz,
    decided_by bigint references account,
    primary key (case_id, name)
);

-- What one person is to another. A change is another row that replaces this one; nothing is overwritten.
create table relationship (
    id         bigint generated always as identity primary key,
    case_id    bigint      not null references case_record,
    from_id    bigint      not null references person,
    sort       text        not null,
    to_id      bigint      not null references person,
    during     text,
    source     text        not null default '',
    made_at    timestamptz not null,
    made_by    bigint references account,
    replaces   bigint references relationship,
    removed_at timestamptz,
    removed_by bigint references account
);
create index relationship_of_case on relationship (case_id);

-- Where somebody lived, and when.
create table residence (
    id         bigint generated always as identity primary key,
    case_id    bigint      not null references case_record,
    person_id  bigint      not null references person,
    address    text        not null,
    during     text,
    source     text        not null default '',
    made_at    timestamptz not null,
    made_by    bigint references account,
    replaces   bigint references residence,
    removed_at timestamptz,
    removed_by bigint references account
);
create index residence_of_case on residence (case_id);

do $$
declare t text;
begin
    foreach t in array array['person_version', 'relationship', 'residence', 'proposal'] loop
        -- proposals come out of every agency's files
        execute format('create policy of_case on %I using ((select at_work()) or case_id in (select %s()))',
            t, case when t = 'proposal' then 'whole_cases' else 'seen_cases' end);
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
    end loop;
    create trigger only_added before update or delete on person_version for each row
        when (coalesce(current_setting('sightline.disposal', true), '') <> 'yes') execute function only_ever_added();
    create trigger never_truncated before truncate on person_version execute function only_ever_added();
end $$;
