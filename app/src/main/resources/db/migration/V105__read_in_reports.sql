-- What is read in a report of the library, made again whenever its words or the reading change; and what people said of it, which
-- is only ever added to and hangs on nothing that a new reading could take away.

-- by which words and rules it was read last; where others are shipped, it is read again
alter table library_report add column read_with text not null default '';

create table library_fact (
    report_id bigint not null references library_report,
    kind      text   not null,
    number    int    not null,
    -- what it is counted by: an age band, a sector, a day in EDTF; empty where it is not counted
    code      text   not null,
    value     text   not null,
    -- where the report says so
    page      int    not null,
    passage   text   not null,
    primary key (report_id, kind, number),
    check (kind in ('TITLE', 'BOARD', 'TYPE', 'AGE', 'SEX', 'HARM', 'PUBLISHED', 'AGENCY', 'AUTHOR'))
);

-- What somebody says instead of what was read, for all of a kind; the last one stands.
create table library_said (
    id        bigint generated always as identity primary key,
    report_id bigint      not null references library_report,
    kind      text        not null,
    codes     text[]      not null,
    "values"  text[]      not null,
    said_by   bigint      not null references account,
    said_at   timestamptz not null,
    check (kind in ('TITLE', 'BOARD', 'TYPE', 'AGE', 'SEX', 'HARM', 'PUBLISHED', 'AGENCY', 'AUTHOR')),
    check (cardinality(codes) = cardinality("values"))
);
create index library_said_of on library_said (report_id, kind, id desc);

create table library_lesson (
    report_id bigint not null references library_report,
    number    int    not null,
    kind      text   not null,
    page      int    not null,
    heading   text   not null,
    text      text   not null,
    whom      text   not null default '',
    by_when   text   not null default '',
    -- SHA-256 of its words without capitals and stops: what became of it hangs on this and outlives a new reading
    words     text   not null,
    themes    text[] not null,
    sectors   text[] not null,
    vector    bytea,
    primary key (report_id, number),
    check (kind in ('FINDING', 'RECOMMENDATION'))
);
create index library_lesson_without_vector on library_lesson (report_id) where vector is null;

create table library_theme (
    report_id bigint not null references library_report,
    theme     text   not null,
    -- the sentence that speaks of it, and its page
    page      int    not null,
    sentence  text   not null,
    primary key (report_id, theme)
);

create table library_theme_said (
    id        bigint generated always as identity primary key,
    report_id bigint      not null references library_report,
    theme     text        not null,
    holds     boolean     not null,
    said_by   bigint      not null references account,
    said_at   timestamptz not null
);
create index library_theme_said_of on library_theme_said (report_id, theme, id desc);

create table library_outcome (
    id        bigint generated always as identity primary key,
    report_id bigint      not null references library_report,
    words     text        not null,
    state     text        not null,
    told      text        not null,
    source    text        not null,
    said_by   bigint      not null references account,
    said_at   timestamptz not null,
    check (state in ('ACCEPTED', 'DONE', 'PART', 'NOT_DONE'))
);
create index library_outcome_of on library_outcome (report_id, words, id desc);

create view library_standing_fact with (security_invoker = true) as
with last_said as (
    select distinct on (report_id, kind) report_id, kind, codes, "values" from library_said order by report_id, kind, id desc
)
select report_id, kind, number, code, value, page, passage, false as said
from library_fact f
where not exists (select 1 from last_said s where s.report_id = f.report_id and s.kind = f.kind)
union all
select report_id, kind, each.number::int, each.code, each.value, null, '', true
from last_said, unnest(codes, "values") with ordinality as each (code, value, number);

create view library_standing_theme with (security_invoker = true) as
with last_said as (
    select distinct on (report_id, theme) report_id, theme, holds from library_theme_said order by report_id, theme, id desc
)
select report_id, theme, t.page, coalesce(t.sentence, '') as sentence,
       case when s.holds then 'CONFIRMED' else 'PROPOSED' end as state
from library_theme t full join last_said s using (report_id, theme)
where coalesce(s.holds, true);

do $$
declare t text;
begin
    foreach t in array array['library_fact', 'library_said', 'library_lesson', 'library_theme', 'library_theme_said', 'library_outcome'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy of_the_library on %I using ((select at_work()) or ((select signed_in()) and report_id in ('
            'select r.id from library_report r where r.taken_down_at is null and (r.expires is null or r.expires >= current_date))))', t);
    end loop;
    foreach t in array array['library_said', 'library_theme_said', 'library_outcome'] loop
        execute format('create trigger only_added before update or delete on %I for each row '
            'when (coalesce(current_setting(''sightline.disposal'', true), '''') <> ''yes'') execute function only_ever_added()', t);
        execute format('create trigger never_truncated before truncate on %I execute function only_ever_added()', t);
    end loop;
end $$;
