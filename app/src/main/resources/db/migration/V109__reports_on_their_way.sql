-- Reports that somebody has sent for the library: kept at once, read one after the other, whatever stops Sightline in between.

create sequence library_sending;

create table library_arrival (
    id         bigint generated always as identity primary key,
    -- all that came with one click
    sending    bigint      not null,
    name       text        not null,
    size       bigint      not null,
    -- until it has been read
    bytes      bytea,
    licence    text        not null,
    source     text        not null,
    permission text        not null,
    expires    date,
    sent_by    bigint      not null references account,
    sent_at    timestamptz not null,
    state      text        not null default 'WAITS',
    -- how often its reading was begun: a file on which Sightline stopped again and again is not begun once more
    begun      int         not null default 0,
    says       text[]      not null default '{}',
    report_id  bigint references library_report,
    check (state in ('WAITS', 'ADDED', 'THERE', 'REFUSED')),
    check ((bytes is null) = (state <> 'WAITS'))
);
create index library_arrival_sending on library_arrival (sending);
create index library_arrival_waits on library_arrival (id) where state = 'WAITS';

alter table library_arrival enable row level security;
alter table library_arrival force row level security;
create policy of_the_library on library_arrival using ((select at_work()) or (select signed_in()));
