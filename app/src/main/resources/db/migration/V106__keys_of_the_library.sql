-- By a key somebody's program or feed reader reads the library in their name, and nothing else. Only the hash is kept.
create table library_key (
    id         bigint generated always as identity primary key,
    account_id bigint      not null references account,
    hash       text        not null unique,
    -- what it is for, in its owner's words
    name       text        not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz
);
create index library_key_of on library_key (account_id);

create policy of_its_owner on library_key using ((select at_work()) or account_id = (select me()));
alter table library_key enable row level security;
alter table library_key force row level security;
