-- Who looked and who changed what: one line for each, chained by hash, written in the transaction of what it tells.

create table audit (
    number     bigint      primary key,
    at         timestamptz not null,
    account_id bigint,
    who        text        not null,
    role       text        not null,
    case_id    bigint,
    action     text        not null,
    what       text        not null,
    why        text        not null,
    outcome    text        not null,
    hash       text        not null
);
create index audit_of_case on audit (case_id, number desc);
create index audit_of_account on audit (account_id, number desc);

-- Its last line; taking hold of it is what puts transactions in a row.
create table audit_head (
    only_one boolean primary key default true check (only_one),
    number   bigint  not null,
    hash     text    not null
);

insert into audit_head (number, hash) values (0, repeat('0', 64));

create function audits() returns boolean language sql stable as
$$ select exists (select 1 from account where id = me() and active and role = 'AUDITOR') $$;

create policy looked_at on audit for select
    using ((select at_work()) or (select audits()) or case_id in (select seen_cases()));
create policy added_to on audit for insert with check (true);
alter table audit enable row level security;
alter table audit force row level security;

create trigger only_added before update or delete on audit for each row execute function only_ever_added();
create trigger never_truncated before truncate on audit execute function only_ever_added();
