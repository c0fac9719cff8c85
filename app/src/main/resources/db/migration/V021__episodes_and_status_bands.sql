-- What people make of a chronology: entries gathered into an episode, and the state of things behind a child's line.

-- Every version of an episode's words is kept; the latest counts.
create table episode (
    id         bigint generated always as identity primary key,
    case_id    bigint      not null references case_record,
    version    int         not null default 1,
    removed_at timestamptz,
    removed_by bigint references account
);
create index episode_of_case on episode (case_id);

create table episode_words (
    episode_id bigint      not null references episode,
    case_id    bigint      not null references case_record,
    version    int         not null,
    title      text        not null,
    why        text        not null,
    said_at    timestamptz not null,
    said_by    bigint      not null references account,
    primary key (episode_id, version)
);

create table episode_entry (
    id         bigint generated always as identity primary key,
    episode_id bigint      not null references episode,
    case_id    bigint      not null references case_record,
    entry_id   text        not null collate "C",
    added_at   timestamptz not null,
    added_by   bigint      not null references account,
    removed_at timestamptz,
    removed_by bigint references account
);
create unique index episode_entry_once on episode_entry (episode_id, entry_id) where removed_at is null;
create index episode_entry_of_case on episode_entry (case_id);

-- A plan, an address, a school, a worker, a legal order: from when to when, in EDTF; an end that is not known is empty.
create table status_band (
    id         bigint generated always as identity primary key,
    case_id    bigint      not null references case_record,
    person     text        not null,
    sort       text        not null,
    words      text        not null,
    begins     text        not null,
    ends       text        not null default '',
    entry_id   text collate "C",
    said_at    timestamptz not null,
    said_by    bigint      not null references account,
    version    int         not null default 1,
    removed_at timestamptz
);
create index status_band_of_case on status_band (case_id);

do $$
declare t text;
begin
    foreach t in array array['episode', 'episode_words', 'episode_entry', 'status_band'] loop
        execute format('create policy of_case on %I using ((select at_work()) or case_id in (select whole_cases()))', t);
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
    end loop;
end $$;
