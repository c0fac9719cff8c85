-- Who is who, and who was who: ids of persons that stay while records are linked and parted. Unlike what is found of two records this
-- is not made from entries, and can not be made again from them.

-- Everybody of a case who is or was known. The number says in which order they came, and an older person is never renamed for a
-- younger one.
create table known_record (
    id            bigint generated always as identity primary key,
    case_id       bigint not null references case_record,
    unit          text   not null collate "C",
    -- the person that they came to by themselves, and the one that they are of now; without both they are no more
    own_record    bigint,
    own_turn      int,
    person_record bigint,
    person_turn   int,
    -- how many persons ever began with them: an id is never given twice
    begun         int    not null default 0,
    unique (case_id, unit),
    check (num_nonnulls(own_record, own_turn, person_record, person_turn) in (0, 4))
);
create index known_record_of_person on known_record (person_record, person_turn);

create table identity_change (
    id       bigint generated always as identity primary key,
    made_at  timestamptz not null,
    -- WEIGHED, DECIDED, RECORDED, SEALED
    why      text        not null,
    model    text,
    -- of which match which decision; the match goes with a case that is disposed of, and this stays for the other
    match_id bigint,
    decision int,
    check ((why = 'WEIGHED') = (model is not null)),
    check ((why = 'DECIDED') = (match_id is not null and decision is not null))
);

-- All records of everybody who was touched, each in the group that was one person from then on. Whoever reads the rows that they may
-- see, and of the groups what holds together by those, has who is who as if the rest had never been.
create table identity_change_record (
    change_id bigint   not null references identity_change,
    record_id bigint   not null references known_record,
    case_id   bigint   not null references case_record,
    -- 0: is no more
    grp       int      not null,
    -- the records of the group with which this one was linked directly
    linked    bigint[] not null,
    primary key (change_id, record_id)
);
create index identity_change_of_record on identity_change_record (record_id);
create index identity_change_of_case on identity_change_record (case_id);

-- By which model the people of a case were last weighed: where it is not the one that ships, they are weighed again.
create table case_weighed (
    case_id bigint primary key references case_record,
    model   text not null
);

create function without_its_records() returns trigger language plpgsql as
$$
begin
    delete from identity_change c where c.id = old.change_id
        and not exists (select 1 from identity_change_record r where r.change_id = c.id);
    return old;
end
$$;
create trigger goes_with_the_last_record after delete on identity_change_record
    for each row execute function without_its_records();

create policy of_what_is_seen on identity_change using ((select at_work())
    or id in (select r.change_id from identity_change_record r));
alter table identity_change enable row level security;
alter table identity_change force row level security;

do $$
declare t text;
begin
    foreach t in array array['known_record', 'identity_change_record', 'case_weighed'] loop
        execute format('create policy of_case on %I using ((select at_work()) or case_id in (select whole_cases()))', t);
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
    end loop;
    foreach t in array array['identity_change', 'identity_change_record'] loop
        execute format('create trigger only_added before update or delete on %I for each row'
            ' when (coalesce(current_setting(''sightline.disposal'', true), '''') <> ''yes'') execute function only_ever_added()', t);
        execute format('create trigger never_truncated before truncate on %I execute function only_ever_added()', t);
    end loop;
end $$;

-- Every case that is kept is made again when Sightline has started, and everybody of it is known then.
select set_config('sightline.work', 'yes', true);
update case_record set derived_version = -1
where derived_version > 0 and not exists (select 1 from disposal d where d.case_id = case_record.id and d.done_at is not null);
