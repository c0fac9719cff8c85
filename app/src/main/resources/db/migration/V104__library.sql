-- The library: reports of earlier reviews, which belong to no case and are there for everybody who is signed in.

create table library_report (
    id             bigint generated always as identity primary key,
    -- of the file as it came: the same report is kept once
    sha256         text        not null unique,
    name           text        not null,
    size           bigint      not null,
    pages          int         not null,
    -- READ: every page that says something can be searched; WAITS: some are pictures that text recognition has yet to read
    state          text        not null,
    -- what whoever added it was told of it
    notes          text[]      not null,
    licence        text        not null default '',
    source         text        not null default '',
    permission     text        not null default '',
    -- the last day on which it may be shown
    expires        date,
    added_at       timestamptz not null,
    -- nobody where it was added from the command line
    added_by       bigint references account,
    taken_down_at  timestamptz,
    taken_down_by  bigint references account,
    taken_down_why text,
    version        int         not null default 1,
    check (state in ('READ', 'WAITS')),
    check ((taken_down_at is null) = (taken_down_why is null))
);

create table library_bytes (
    report_id bigint primary key references library_report,
    bytes     bytea not null
);

create table library_page (
    report_id bigint not null references library_report,
    number    int    not null,
    -- FILE: as the file has it; WAITS: a picture; OCR: a picture that text recognition has read
    read_by   text   not null,
    blocks    jsonb  not null,
    primary key (report_id, number),
    check (read_by in ('FILE', 'WAITS', 'OCR'))
);
create index library_page_waits on library_page (report_id) where read_by = 'WAITS';

-- Made from the pages. The vector says in numbers what a passage means; null until somebody has worked it out.
create table library_passage (
    report_id bigint not null references library_report,
    number    int    not null,
    page      int    not null,
    heading   text   not null,
    text      text   not null,
    vector    bytea,
    primary key (report_id, number)
);
create index library_passage_without_vector on library_passage (report_id) where vector is null;

create function signed_in() returns boolean language sql stable as
$$ select exists (select 1 from account where id = me() and active) $$;

-- That a report was taken down can be read by everybody; what stood in it, by nobody. The same on the day after its last.
create policy of_the_library on library_report using ((select at_work()) or (select signed_in()));

do $$
declare t text;
begin
    foreach t in array array['library_bytes', 'library_page', 'library_passage'] loop
        execute format('create policy of_the_library on %I using ((select at_work()) or ((select signed_in()) and report_id in ('
            'select r.id from library_report r where r.taken_down_at is null and (r.expires is null or r.expires >= current_date))))', t);
    end loop;
    foreach t in array array['library_report', 'library_bytes', 'library_page', 'library_passage'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
    end loop;
end $$;

create trigger only_added before update or delete on library_bytes for each row
    when (coalesce(current_setting('sightline.disposal', true), '') <> 'yes') execute function only_ever_added();
create trigger never_truncated before truncate on library_bytes execute function only_ever_added();
