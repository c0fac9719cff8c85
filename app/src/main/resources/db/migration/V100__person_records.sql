-- People as agencies know them: what each agency's entries say of who somebody is, gathered. It is made from the entries and
-- can be made again from them, like the lines of the chronology.

create table person_record (
    case_id    bigint not null references case_record,
    -- "p7" is the person 7 of the case; "w" and a hash, somebody whom only these words stand for
    unit       text   not null collate "C",
    agency_id  bigint not null references agency,
    person_id  bigint references person,
    name       text   not null,
    child      boolean not null,
    -- what it is found by: days of birth that are known to the day, NHS numbers
    born       date[] not null,
    nhs        text[] not null,
    last_told  date,
    record     jsonb  not null,
    -- tells whether what is made anew differs from what stands
    mark       text   not null,
    primary key (case_id, unit, agency_id)
);
create index person_record_born on person_record using gin (born);
create index person_record_nhs on person_record using gin (nhs);

create policy of_case on person_record using ((select at_work()) or case_id in (select whole_cases())
    or agency_id in (select own_agencies()));
alter table person_record enable row level security;
alter table person_record force row level security;

-- Every case that is kept is made again when Sightline has started, and has its person records then.
select set_config('sightline.work', 'yes', true);
update case_record set derived_version = -1
where derived_version > 0 and not exists (select 1 from disposal d where d.case_id = case_record.id and d.done_at is not null);
